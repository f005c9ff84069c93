package vn.sokehoach.core.indicator;

import java.util.Optional;
import vn.sokehoach.core.indicator.Target.Exact;
import vn.sokehoach.core.indicator.Target.Unparsed;
import vn.sokehoach.core.text.VietnameseNumbers;

/** Reads what a target cell prints; never guesses. */
public final class TargetParser {

    private TargetParser() {}

    /** What a non-empty cell means; {@link Unparsed} for every spelling that is not known. */
    public static Target parse(String printed) {
        return VietnameseNumbers.parse(printed)
                .<Target>map(value -> new Exact(printed, value))
                .orElseGet(() -> new Unparsed(printed));
    }

    /** What a cell means; empty for a cell that says there is no target: "", "-", "—", "x". */
    public static Optional<Target> parseCell(String printed) {
        return printed.strip().matches("[-–—xX]?") ? Optional.empty() : Optional.of(parse(printed));
    }
}
