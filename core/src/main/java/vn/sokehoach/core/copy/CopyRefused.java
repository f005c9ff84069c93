package vn.sokehoach.core.copy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy cannot be used, or must not be written where it was wanted; the book is as it was. */
public final class CopyRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;

    /** A refusal with what the system said about it, null where it said nothing. */
    public CopyRefused(Reason reason, Path file, @Nullable Throwable cause, Object... more) {
        super(reason + " " + file, cause);
        this.reason = reason;
        List<String> words = new java.util.ArrayList<>(List.of(file.toString()));
        List.of(more).forEach(word -> words.add(String.valueOf(word)));
        this.arguments = List.copyOf(words);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The file, then what else the sentence speaks of. */
    public List<String> arguments() {
        return arguments;
    }

    /** Each has a sentence "copy." + name in the bundles; the first argument is the file. */
    public enum Reason {
        /** There is no such file, or it cannot be read. */
        NOT_THERE,
        /** Some other file. */
        NOT_A_COPY,
        /** A copy that is not as it was written. */
        DAMAGED,
        /** It is locked, and neither with the book's key nor was another given. */
        LOCKED,
        /** It is locked with another password, or another recovery key; it is not damaged. */
        WRONG_KEY,
        /** Made by a newer version. */
        TOO_NEW,
        /** Memory has no room for it. */
        TOO_LARGE,
        /** The file that would be written over is no copy of a book that can be read. */
        OTHER_FILE_THERE,
        /** The copy that would be written over holds steps that the book lacks; argument: how many. */
        BETTER_ONE_THERE,
        /** What was written was not what was read back; the disk cannot be trusted. */
        NOT_READ_BACK,
        /** Memory had no room to read back what was written; it says nothing of the disk. */
        NOT_CHECKED,
        /** No copy was made yet. */
        NONE_YET
    }
}
