package vn.sokehoach.core.compare;

import java.util.stream.Stream;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.watch.WorkWatch;

/** How far the comparison of two plans is: each piece before is looked for, then each after is told. */
final class Pace {
    private final WorkWatch watch;
    private final long all;
    private long done;

    /** The pace of a comparison that has not begun. */
    Pace(WorkWatch watch, PlanPieces before, PlanPieces after) {
        this.watch = watch;
        this.all = Stream.of(Kind.values()).mapToLong(kind -> before.all(kind).size() + after.all(kind).size()).sum();
    }

    /** So many pieces more are done. */
    void done(int pieces) {
        done += pieces;
        watch.done(done, all);
    }

    /** Hears of pieces that are done, but may be counted again with others of their kind. */
    WorkWatch within() {
        return (pieces, _) -> watch.done(done + pieces, all);
    }
}
