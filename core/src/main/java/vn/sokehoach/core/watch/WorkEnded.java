package vn.sokehoach.core.watch;

/** Nobody wants what is being done any more; nothing came of it. */
public final class WorkEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkEnded() {
        super("work ended", null, false, false);
    }
}
