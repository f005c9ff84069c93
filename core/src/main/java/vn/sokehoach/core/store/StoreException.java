package vn.sokehoach.core.store;

import java.util.List;

/** The store cannot be used; says why by a code that the bundles word ("store." + name). */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;

    public StoreException(Reason reason, List<String> arguments, Throwable cause) {
        super(reason + " " + arguments, cause);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** Why. */
    public enum Reason {
        /** Another process holds it. */
        IN_USE,
        /** On a network share, in a synchronised folder or on a removable stick; argument: the place. */
        PLACE_NOT_ALLOWED,
        /** Made by a newer version. */
        TOO_NEW,
        /** Nothing valid to build it from; arguments: the place. */
        DAMAGED,
        /** This version's tables could not be made of the steps; the store is as it was, for the version that wrote it. */
        MIGRATION_FAILED,
        /** It is locked and no key was given. */
        LOCKED,
        /** The password is not the one it was locked with; nothing is damaged. */
        WRONG_PASSWORD,
        /** The recovery key is not the book's; argument: the group that is mistyped, 0 where none is. */
        WRONG_RECOVERY_KEY,
        /** Both files that hold the key are missing or damaged; argument: the place. */
        KEY_DAMAGED,
        /**
         * A step could not be written and was not kept; arguments, where the system says why: "full" or "forbidden", and the place.
         */
        NOT_WRITTEN,
        /** A step has more bytes than one may have and was not kept; argument: how many mebibytes it may have. */
        STEP_TOO_LONG,
        /** Memory was too small to open the store, or for a step, which was not kept; no arguments. */
        TOO_LITTLE_MEMORY,
        /** A file or folder of the store may not be read or written by this person; argument: which. */
        NOT_ALLOWED,
        /** A folder has the name of a file of the store, or a file that of a folder; argument: which. */
        WRONG_KIND,
        /** It is not known whether the last step was kept; the store must be opened again. */
        UNKNOWN_OUTCOME,
        /** Opened for reading only since something in the journal cannot be applied. */
        READ_ONLY,
        /** As many reviews wait as may; argument: how many. */
        DRAFTS_FULL,
        /** A review that waited is damaged, or of a newer version; argument: the name under which it was put aside. */
        DRAFT_DAMAGED,
        /** A review that waited is not there any more; no arguments. */
        DRAFT_GONE
    }
}
