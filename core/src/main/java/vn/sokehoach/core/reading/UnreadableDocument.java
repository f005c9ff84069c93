package vn.sokehoach.core.reading;

import java.util.List;

/** A file that cannot be read as a plan, with the reason; the bundles word it ("unreadable." + name). */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;

    public UnreadableDocument(Reason reason, String... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** The same refusal with what brought it about; for once only. */
    public UnreadableDocument because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** Why a file is refused. */
    public enum Reason {
        EMPTY, TOO_LARGE, PICTURE, TRUNCATED_ZIP, OTHER_ZIP, ENCRYPTED, MACRO, UNKNOWN_KIND, NOT_TEXT, NO_PLAN,
        /** Its pages are pictures of paper: there is no text in it. */
        SCANNED,
        /** It draws letters without saying which they are. */
        LETTERS_UNKNOWN,
        /** A kind that is known but not read by this version; argument: the kind. */
        KIND_NOT_READ,
        /** Rich text, which Word turns into a document that is read. */
        RICH_TEXT,
        /** A page of the web in several parts: MHTML or frames. */
        WEB_ARCHIVE,
        /** Passes a cap of size or count; argument: which. */
        CAP_EXCEEDED,
        /** Nothing but sheets that hold too much; arguments as those of the problem of this name, of the first sheet. */
        SHEET_TOO_LARGE,
        /** The file itself cannot be opened. */
        CANNOT_OPEN,
        /** Reading it failed for a reason that nobody foresaw; the cause has it. */
        FAILED,
        /** Its plan is kept already, with other content; arguments: number, year, id. */
        PLAN_KEPT,
        /** The book changed while the file was looked at. */
        BOOK_CHANGED
    }
}
