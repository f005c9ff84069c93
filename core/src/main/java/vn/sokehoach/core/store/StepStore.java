package vn.sokehoach.core.store;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;

/** The only way by which anything gets into the store. */
public interface StepStore {

    /**
     * Applies a step to the store and its journal; returns when it is on the disk.
     *
     * @throws StaleEdit      where the before-values no longer stand; nothing is changed
     * @throws StoreException where the store cannot be written; the message code says what is known of the step
     */
    void apply(Step step) throws StaleEdit;

    /** The step that Ctrl+Z takes back: the last one that stands. */
    Optional<Step> undoable();

    /** The step that Ctrl+Y brings back: an undoing step after which nothing new was done. */
    Optional<Step> redoable();

    /** All steps of the book, oldest first, undoing and redoing steps included. */
    List<Step> all();

    /** The steps that touched a plan, oldest first, undoing and redoing steps included. */
    List<Step> stepsOf(java.util.UUID plan);

    /**
     * The steps by which persons changed the directory of agencies, oldest first, undoing and redoing steps included; a plan
     * that brought agencies along is none.
     */
    List<Step> stepsOfDirectory();
}
