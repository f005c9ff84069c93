package vn.sokehoach.app.cli.call;

/** What the process tells its caller. */
public final class ExitCode {
    /** Done, nothing to do included. */
    public static final int DONE = 0;
    /** Something that nobody foresaw. */
    public static final int UNEXPECTED = 1;
    /** A wrong call, or an act that is not allowed. */
    public static final int WRONG_CALL = 2;
    /** Input refused, something named that is not there, or an output file that cannot be written. */
    public static final int REFUSED = 3;
    /** The store cannot be used. */
    public static final int STORE = 4;

    private ExitCode() {}
}
