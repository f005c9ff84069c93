package vn.sokehoach.core.reading;

/** Nobody wants what is being read any more; nothing came of it. */
public final class ReadingEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadingEnded() {
        super("reading ended", null, false, false);
    }
}
