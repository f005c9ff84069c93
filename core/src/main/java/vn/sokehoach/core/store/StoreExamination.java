package vn.sokehoach.core.store;

import java.util.List;
import java.util.Optional;

/** A full examination of the store: journal, seal, originals. */
public interface StoreExamination {

    /** Examines all files and their checksums; changes nothing. */
    Report examine();

    /** The same, and builds the book once more of its steps to compare what they come to; may take long. */
    Report examineWhole();

    /**
     * Verifies one snapshot, backup or document, that which was verified longest ago; each once a day.
     *
     * @return what was found of it; empty where nothing is due
     */
    Optional<List<Finding>> examineNext();

    /**
     * What was found.
     *
     * @param sequence number of the last step, 0 in an empty store
     * @param digest   SHA-256 over the content in canonical order: the same content has the same digest in every store
     */
    record Report(long sequence, String digest, List<Finding> findings) {}

    /** Something wrong: a code with a text "finding." + code in the bundles, its arguments, and the place on one line. */
    record Finding(String code, List<String> arguments, String where) {

        /** Memory was too small to look at the content, which says nothing of it. */
        public static final String NO_ROOM_FOR_CONTENT = "NO_ROOM_FOR_CONTENT";
    }
}
