package vn.sokehoach.app.cli;

/** What the process tells its caller. */
final class ExitCode {
    /** Done, nothing to do included. */
    static final int DONE = 0;
    /** Something that nobody foresaw. */
    static final int UNEXPECTED = 1;
    /** A wrong call, or an act that is not allowed. */
    static final int WRONG_CALL = 2;
    /** Input refused, something named that is not there, or an output file that cannot be written. */
    static final int REFUSED = 3;
    /** The store cannot be used. */
    static final int STORE = 4;

    private ExitCode() {}
}
