package vn.sokehoach.core.report;

/** A template that no report can be made of. */
public final class UnusableTemplate extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String what;

    /**
     * A refusal.
     *
     * @param what the place as it is written; "" where the whole file is meant
     */
    public UnusableTemplate(Reason reason, String what) {
        super(reason + ": " + what);
        this.reason = reason;
        this.what = what;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The place as it is written; "" where the whole file is meant. */
    public String what() {
        return what;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** It is no Word document (.docx). */
        NO_DOCUMENT,
        /** A place has a name that no place has. */
        UNKNOWN_PLACE,
        /** Brackets open and do not close, or close and were not opened. */
        BROKEN_PLACE
    }
}
