package vn.sokehoach.core.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Target;

/** Which way a target went. */
public enum TargetCourse {
    RAISED, LOWERED,
    /** Neither: it is new or gone, has no number, another unit, or only another spelling. */
    OTHER;

    /** The course of a target in the same unit; a bound that only one of both has says nothing. */
    static TargetCourse of(@Nullable Target before, @Nullable Target after) {
        if (before == null || after == null) {
            return OTHER;
        }
        int lower = step(before.from(), after.from());
        int upper = step(before.to(), after.to());
        if (lower * upper < 0 || lower + upper == 0) {
            return OTHER;
        }
        return lower + upper > 0 ? RAISED : LOWERED;
    }

    /** Whether two targets set the same bounds in the same way, however their figures are printed. */
    static boolean isSameValue(Target before, Target after) {
        return before.getClass() == after.getClass() && (before.from() != null || before.to() != null)
                && same(before.from(), after.from()) && same(before.to(), after.to());
    }

    private static boolean same(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null ? after == null : after != null && before.compareTo(after) == 0;
    }

    private static int step(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? 0 : after.compareTo(before);
    }

    /** The way back. */
    public TargetCourse reversed() {
        return switch (this) {
            case RAISED -> LOWERED;
            case LOWERED -> RAISED;
            case OTHER -> OTHER;
        };
    }
}
