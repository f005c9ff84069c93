package vn.sokehoach.core.submission.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.content.RecordedValues;

/** Who reported what is recorded of a plan in one period. */
public final class Reporters {
    /** Entries of one task alone are told the same however their plan is tracked. */
    private static final PlanTracking NO_MATTER = PlanTracking.initial(new UUID(0, 0), 1);

    private final PlanProgress progress;
    private final List<Measurement> measurements;
    private final String period;

    /** By the entries and measurements of a plan, in the order of recording. */
    public Reporters(PlanProgress progress, List<Measurement> measurements, String period) {
        this.progress = progress;
        this.measurements = List.copyOf(measurements);
        this.period = period;
    }

    /**
     * The agency whose report in this period last changed a field of a task, item or order; null where the office itself
     * or a report of another period did, or nothing is recorded.
     */
    @Nullable
    AgencyId of(UUID subject, KitField field) {
        List<ProgressEntry> history = progress.history(subject)
                .stream()
                .sorted(Comparator.comparing(ProgressEntry::on))
                .toList();
        for (int last = history.size(); last > 0; last--) {
            if (!value(subject, history.subList(0, last), field)
                    .equals(value(subject, history.subList(0, last - 1), field))) {
                ProgressEntry.Origin origin = history.get(last - 1).origin();
                return Objects.equals(origin.period(), period) ? origin.agency() : null;
            }
        }
        return null;
    }

    private String value(UUID subject, List<ProgressEntry> entries, KitField field) {
        return new RecordedValues(new PlanProgress(NO_MATTER, entries), List.of(), period).of(subject, field);
    }

    /** Where the figure of an indicator comes from; null where none is recorded or no source was named. */
    @Nullable
    String source(UUID indicator, KitField field) {
        Measurement.Kind kind = kind(field);
        return measurements.stream()
                .filter(one -> one.subject().indicator().equals(indicator) && one.subject().scope() == Scope.PROVINCE
                        && one.kind() == kind && one.period().equals(period))
                .reduce((_, later) -> later)
                .map(one -> one.origin().source())
                .orElse(null);
    }

    /** The sort of figure of a field that belongs to indicators. */
    public static Measurement.Kind kind(KitField field) {
        return switch (field) {
            case ACTUAL -> Measurement.Kind.ACTUAL;
            case CUMULATIVE -> Measurement.Kind.CUMULATIVE;
            case ESTIMATE -> Measurement.Kind.ESTIMATE;
            case STATUS, PERCENT, RESULT, DIFFICULTIES, PROPOSALS ->
                throw new IllegalArgumentException(field + " is no figure");
        };
    }
}
