package vn.sokehoach.core.appendix;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that could not be written where it was wanted. */
public final class UnwritableFile extends IOException {
    private final transient Path target;
    private final Reason reason;

    /** A refusal with what the system said about it, null where it said nothing. */
    public UnwritableFile(Path target, Reason reason, @Nullable Throwable cause) {
        super(reason + ": " + target, cause);
        this.target = target;
        this.reason = reason;
    }

    /** The file that was wanted. */
    public Path target() {
        return target;
    }

    /** Why it could not be written. */
    public Reason reason() {
        return reason;
    }

    /** Each has a sentence of its own in the bundles. */
    public enum Reason {
        /** The folder it should stand in is not there. */
        FOLDER_MISSING,
        /** A folder, or something else that is no ordinary file, has its name. */
        NOT_A_FILE,
        /** The system does not allow it: another program holds the file open, or it may not be written. */
        NOT_ALLOWED,
        /** Anything else: the disk is full, the stick was pulled, a cell is longer than the format holds. */
        FAILED
    }
}
