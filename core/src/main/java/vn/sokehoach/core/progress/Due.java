package vn.sokehoach.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.plan.Deadline;

/**
 * When something is due.
 *
 * @param day       null for work that goes on and has no end
 * @param byDefault whether the text sets no day and the plan's default stands in
 * @param extension what moved it to this day; null where it was not moved
 */
public record Due(@Nullable LocalDate day, boolean byDefault, @Nullable Extension extension) {

    private static final Due NEVER = new Due(null, false);

    /** Without an extension. */
    public Due(@Nullable LocalDate day, boolean byDefault) {
        this(day, byDefault, null);
    }

    /** By an extension. */
    static Due extended(Extension extension) {
        return new Due(extension.until(), false, extension);
    }

    /** The latest last day of the deadlines; none for continuous work; else the plan's default. */
    static Due of(List<Deadline> deadlines, LocalDate byDefault) {
        return stated(deadlines).orElseGet(() -> new Due(byDefault, true));
    }

    /** What the deadlines themselves say; empty where they fix no day and are not continuous either. */
    static Optional<Due> stated(List<Deadline> deadlines) {
        Optional<LocalDate> latest = deadlines.stream()
                .map(Deadline::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (latest.isPresent()) {
            return Optional.of(new Due(latest.get(), false));
        }
        return deadlines.stream().anyMatch(deadline -> deadline.kind() == Deadline.Kind.CONTINUOUS)
                ? Optional.of(NEVER)
                : Optional.empty();
    }

    /** Whether the day has passed. */
    public boolean isBefore(LocalDate other) {
        return day != null && day.isBefore(other);
    }
}
