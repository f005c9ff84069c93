package vn.sokehoach.core.store;

import java.util.List;
import java.util.Map;

/**
 * What can be told of the folder of a store, whether or not it can be opened: sizes, numbers, names of errors. No word that
 * a person wrote and no name of a file or folder is among it.
 */
public interface StoreCondition {

    /** Facts by their names, in an order that is always the same. */
    Map<String, String> facts();

    /** Keeps what kind of failure it was and where it came up, without its message; never fails. */
    void note(Throwable failure);

    /** The lines that were kept of the last failures, oldest first. */
    List<String> failures();
}
