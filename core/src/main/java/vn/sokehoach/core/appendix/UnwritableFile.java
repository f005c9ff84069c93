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
        /** A file has the name of the folder. */
        NOT_A_FOLDER,
        /** Nothing may be written into the folder: no right to it, or its disk is only to be read. */
        FOLDER_READ_ONLY,
        /** A folder has its name. */
        IS_FOLDER,
        /** A device, or something else that is neither file nor folder, has its name. */
        NOT_A_FILE,
        /** The file that is there may only be read. */
        FILE_READ_ONLY,
        /** It would stand in the folder of the store, which is the store's alone. */
        IN_STORE,
        /** Another program holds the file open and does not let it go. */
        OPEN_ELSEWHERE,
        /** The disk, or the share of it that the person has, is full. */
        DISK_FULL,
        /** Anything else: the stick was pulled, the name is longer than the disk allows. */
        FAILED
    }
}
