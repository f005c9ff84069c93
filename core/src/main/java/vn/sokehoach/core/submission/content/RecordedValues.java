package vn.sokehoach.core.submission.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.submission.KitField;

/**
 * What is recorded now of the cells of a kit, shaped as {@link KitField} says: what a kit is sent with, and what a returned
 * one is compared with. Of a task the last entry counts, of an indicator the last figure of the kit's own period.
 */
public final class RecordedValues {
    private final PlanProgress progress;
    private final List<Measurement> measurements;
    private final String period;

    /** What a book has of a plan; {@code period} is the code of the kit's. */
    public RecordedValues(PlanBook book, Plan plan, String period) {
        this(new PlanProgress(book.plans().tracking(plan.id()), book.progress().ofPlan(plan.id())),
                book.indicators().ofPlan(plan.id()), period);
    }

    /** By these entries and measurements of a plan, in the order of recording. */
    public RecordedValues(PlanProgress progress, List<Measurement> measurements, String period) {
        this.progress = progress;
        this.measurements = List.copyOf(measurements);
        this.period = period;
    }

    /** The value of a field of a task, item, order or indicator; "" where nothing is recorded. */
    public String of(UUID subject, KitField field) {
        return switch (field) {
            case STATUS -> last(subject).map(entry -> entry.status().name()).orElse("");
            case PERCENT -> last(subject).isEmpty() ? "" : String.valueOf(progress.of(subject).percent());
            case RESULT -> said(subject, Remarks::result);
            case DIFFICULTIES -> said(subject, Remarks::difficulties);
            case PROPOSALS -> said(subject, Remarks::proposals);
            case ACTUAL -> measured(subject, Measurement.Kind.ACTUAL);
            case CUMULATIVE -> measured(subject, Measurement.Kind.CUMULATIVE);
            case ESTIMATE -> measured(subject, Measurement.Kind.ESTIMATE);
        };
    }

    private Optional<ProgressEntry> last(UUID subject) {
        return Progress.last(progress.history(subject));
    }

    private String said(UUID subject, Function<Remarks, @Nullable String> words) {
        return last(subject).map(entry -> Objects.requireNonNullElse(words.apply(entry.remarks()), "").strip())
                .orElse("");
    }

    private String measured(UUID subject, Measurement.Kind kind) {
        return measurements.stream()
                .filter(each -> each.subject().indicator().equals(subject) && each.subject().scope() == Scope.PROVINCE
                        && each.kind() == kind && each.period().equals(period))
                .reduce((_, later) -> later)
                .map(each -> each.measured().printed())
                .orElse("");
    }
}
