package vn.sokehoach.core.indicator;

import java.util.Optional;
import vn.sokehoach.core.indicator.Target.About;
import vn.sokehoach.core.indicator.Target.AtLeast;
import vn.sokehoach.core.indicator.Target.AtMost;
import vn.sokehoach.core.indicator.Target.Exact;
import vn.sokehoach.core.indicator.Target.LessThan;
import vn.sokehoach.core.indicator.Target.MoreThan;
import vn.sokehoach.core.indicator.Target.Range;
import vn.sokehoach.core.indicator.Target.Unparsed;
import vn.sokehoach.core.indicator.Target.Words;

/** Which values of an indicator are better: the higher, the lower, or those between two bounds. */
public enum Direction {
    HIGHER, LOWER, WITHIN;

    /** What the form of a target says: "Trên 80" wants more, "&lt; 10" less, "103-107" what lies between; one value says nothing. */
    public static Optional<Direction> ofForm(Target target) {
        return switch (target) {
            case MoreThan _,AtLeast _ -> Optional.of(HIGHER);
            case LessThan _,AtMost _ -> Optional.of(LOWER);
            case Range _ -> Optional.of(WITHIN);
            case About about -> about.from().compareTo(about.to()) < 0 ? Optional.of(WITHIN) : Optional.empty();
            case Exact _,Words _,Unparsed _ -> Optional.empty();
        };
    }
}
