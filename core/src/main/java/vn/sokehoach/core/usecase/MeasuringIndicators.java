package vn.sokehoach.core.usecase;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.DirectionSet;
import vn.sokehoach.core.change.Change.IndicatorMeasured;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepDraft;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.indicator.MeasuredValues;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Measured;
import vn.sokehoach.core.indicator.Measurement.Origin;
import vn.sokehoach.core.indicator.Measurement.Subject;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;

/** Records what was measured of indicators, sets which of their values are better, and shows both. */
public final class MeasuringIndicators {
    private final PlanBook book;
    private final Clock clock;

    public MeasuringIndicators(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The indicators of a plan with what was measured of them, in the order of its appendices; group rows are none. */
    public List<MeasuredIndicator> indicators(Plan plan) {
        List<Measurement> all = book.indicators().ofPlan(plan.id());
        var directions = book.indicators().directions(plan.id());
        return plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .filter(row -> row.level() > 0 && row.content() instanceof Indicator)
                .map(row -> new MeasuredIndicator(row, (Indicator) row.content(), plan.year(),
                        directions.get(row.id()),
                        all.stream().filter(each -> each.subject().indicator().equals(row.id())).toList()))
                .toList();
    }

    /**
     * Records a value; returns when it is on the disk. Where the last one for the period says the same, nothing is done.
     *
     * @return the indicator as it stands then
     * @throws Refused   where the id, the period or the value is none
     * @throws StaleEdit where the store changed in between
     */
    public MeasuredIndicator record(MeasureEdit edit) throws Refused, StaleEdit {
        Found found = find(edit.indicator());
        String name = found.indicator().name();
        Measurement taken = taken(found.plan().id(), found.indicator(), edit);
        if (!saysTheSame(taken, found.measured(this).measurements())) {
            apply(StepLabel.Code.MEASURE_INDICATOR, List.of(name, taken.measured().printed()), edit.by(),
                    new IndicatorMeasured(null, taken));
        }
        return found.measured(this);
    }

    /**
     * Records values of a plan's indicators as one step, all or none; returns when they are on the disk. An empty value
     * takes back what was recorded of its kind for its period. The step counts those that change something.
     *
     * @param edits at most one for each kind and period of an indicator
     * @return why some cannot be recorded, so that none is; empty where all are
     * @throws StaleEdit where the store changed in between
     */
    public Map<MeasureEdit, Refusal> recordTogether(UUID planId, List<MeasureEdit> edits, String by)
            throws StaleEdit {
        Optional<Plan> plan = book.plans().find(planId);
        Draft draft = draft(plan.map(this::indicators).orElse(List.of()), planId, edits);
        if (!draft.step.isEmpty()) {
            book.steps().apply(draft.step.by(by, clock.instant()));
        }
        return draft.refused;
    }

    /** What the values would come to, recorded of a plan as it is to be then; nothing is recorded. */
    public Draft draft(Plan plan, List<MeasureEdit> edits) {
        return draft(indicators(plan), plan.id(), edits);
    }

    /**
     * What values come to.
     *
     * @param refused why some cannot be recorded
     * @param step    empty where any is refused
     */
    public record Draft(Map<MeasureEdit, Refusal> refused, StepDraft step) {}

    private Draft draft(List<MeasuredIndicator> indicators, UUID plan, List<MeasureEdit> edits) {
        Map<UUID, MeasuredIndicator> known = indicators.stream()
                .collect(Collectors.toMap(each -> each.row().id(), Function.identity(), (first, _) -> first));
        Map<MeasureEdit, Refusal> refused = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        Set<UUID> rows = new HashSet<>();
        int changing = 0;
        for (MeasureEdit edit : edits) {
            try {
                List<Change> made = changes(plan, known.get(edit.indicator()), edit);
                changing += made.isEmpty() ? 0 : 1;
                changes.addAll(made);
                rows.add(edit.indicator());
            } catch (Refused refusal) {
                refused.put(edit, refusal.refusal());
            }
        }
        return new Draft(refused, new StepDraft(
                new StepLabel(StepLabel.Code.MEASURE_INDICATORS, List.of(String.valueOf(changing))), rows,
                refused.isEmpty() ? changes : List.of()));
    }

    private List<Change> changes(UUID plan, @Nullable MeasuredIndicator known, MeasureEdit edit) throws Refused {
        if (known == null) {
            throw new Refused(Refusal.Code.UNKNOWN_INDICATOR, edit.indicator().toString());
        }
        if (edit.value().isBlank()) {
            String code = period(edit).code();
            return known.measurements()
                    .stream()
                    .filter(each -> each.subject().scope() == edit.scope() && each.kind() == edit.kind()
                            && each.period().equals(code))
                    .map(each -> (Change) new IndicatorMeasured(each, null))
                    .toList();
        }
        Measurement taken = taken(plan, known.indicator(), edit);
        return saysTheSame(taken, known.measurements()) ? List.of() : List.of(new IndicatorMeasured(null, taken));
    }

    private static MeasuredPeriod period(MeasureEdit edit) throws Refused {
        return MeasuredPeriod.parse(edit.period())
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PERIOD, edit.period()));
    }

    private Measurement taken(UUID plan, Indicator indicator, MeasureEdit edit) throws Refused {
        MeasuredPeriod period = period(edit);
        Measured measured = MeasuredValues.parse(edit.value(), indicator.unit())
                .orElseThrow(() -> new Refused(Refusal.Code.NO_VALUE, edit.value(), indicator.name()));
        return new Measurement(UUID.randomUUID(), new Subject(plan, edit.indicator(), edit.scope()), edit.kind(),
                period.code(), measured, new Origin(clock.instant(), edit.by(), said(edit.source())));
    }

    /**
     * Sets which values of an indicator are better; the same again changes nothing.
     *
     * @param direction null leaves it to the form of the target
     * @return the indicator as it stands then
     * @throws Refused where there is no such indicator
     */
    public MeasuredIndicator setDirection(UUID indicator, @Nullable Direction direction, String by)
            throws Refused, StaleEdit {
        Found found = find(indicator);
        Direction before = book.indicators().direction(indicator).orElse(null);
        if (before != direction) {
            apply(StepLabel.Code.SET_DIRECTION, List.of(found.indicator().name()), by,
                    new DirectionSet(found.plan().id(), indicator, before, direction));
        }
        return found.measured(this);
    }

    private void apply(StepLabel.Code code, List<String> words, String by, Change change) throws StaleEdit {
        List<String> oneLine = words.stream().map(word -> word.replaceAll("\\s*\\R\\s*", " ")).toList();
        book.steps().apply(Step.of(new StepLabel(code, oneLine), by, clock.instant(), List.of(change)));
    }

    private Found find(UUID indicator) throws Refused {
        for (Plan plan : book.plans().all()) {
            for (var appendix : plan.appendices()) {
                for (AppendixRow row : appendix.rows()) {
                    if (row.id().equals(indicator) && row.level() > 0 && row.content() instanceof Indicator of) {
                        return new Found(plan, of, indicator);
                    }
                }
            }
        }
        throw new Refused(Refusal.Code.UNKNOWN_INDICATOR, indicator.toString());
    }

    private static boolean saysTheSame(Measurement taken, List<Measurement> earlier) {
        return earlier.stream()
                .filter(each -> each.subject().equals(taken.subject()) && each.kind() == taken.kind()
                        && each.period().equals(taken.period()))
                .reduce((first, second) -> second)
                .filter(last -> last.measured().equals(taken.measured())
                        && Objects.equals(last.origin().source(), taken.origin().source()))
                .isPresent();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private record Found(Plan plan, Indicator indicator, UUID row) {
        MeasuredIndicator measured(MeasuringIndicators measuring) {
            return measuring.indicators(plan)
                    .stream()
                    .filter(each -> each.row().id().equals(row))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
