package vn.sokehoach.core.watch;

/** Hears in the worker's thread how far long work is; work may be given up only where it is told. */
@FunctionalInterface
public interface WorkWatch {
    /** Nobody listens. */
    WorkWatch NONE = (_, _) -> {};

    /**
     * So many parts of all are done.
     *
     * @throws WorkEnded where nobody wants the rest; whoever works takes back what was begun
     */
    void done(long parts, long all);

    /** The same for the rest of a work of which so many parts are done before. */
    default WorkWatch behind(long before) {
        return (parts, all) -> done(before + parts, before + all);
    }
}
