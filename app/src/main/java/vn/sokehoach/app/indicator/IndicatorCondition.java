package vn.sokehoach.app.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.app.ui.settings.ViewSetup.Chip;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.indicator.Verdict;

/**
 * What narrows the indicators that are shown.
 *
 * @param value the name of the verdict, or of the agency as it is printed
 */
public record IndicatorCondition(Kind kind, String value) {
    /** What it is about. */
    public enum Kind {
        VERDICT, AGENCY
    }

    /** The condition of a chip; empty for one that this version does not know. */
    static Optional<IndicatorCondition> of(Chip chip) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(chip.kind()))
                .filter(kind -> kind != Kind.VERDICT || isVerdict(chip.value()))
                .map(kind -> new IndicatorCondition(kind, chip.value()))
                .findFirst();
    }

    private static boolean isVerdict(String name) {
        return Stream.of(Verdict.values()).anyMatch(verdict -> verdict.name().equals(name));
    }

    /** As it is kept. */
    Chip chip() {
        return new Chip(kind.name(), value);
    }

    /** Whether a row with this verdict is let through. */
    boolean fits(IndicatorRow row, Verdict verdict) {
        return switch (kind) {
            case VERDICT -> verdict.name().equals(value);
            case AGENCY -> row.indicator().agencies().stream().map(AgencyMention::printed).anyMatch(value::equals);
        };
    }
}
