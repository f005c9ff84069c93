package vn.sokehoach.core.usecase.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.usecase.Tracked;
import vn.sokehoach.core.usecase.history.TracedChange.Kind;

/** Goes through steps in their order and tells of each change what stood before it. */
public final class Tracing {

    private final Map<UUID, Plan> plans = new HashMap<>();
    private final Map<UUID, List<ProgressEntry>> entries = new HashMap<>();

    private final TracedSurroundings around = new TracedSurroundings(this::number, this::number);

    private Tracing() {}

    /** The steps with what they changed, in their order; they begin with those that brought their plans. */
    public static List<TracedStep> of(List<Step> steps) {
        Tracing tracing = new Tracing();
        Map<UUID, StepStanding> standings = StepStanding.of(steps);
        return steps.stream()
                .map(step -> new TracedStep(step, standings.get(step.id()),
                        step.changes().stream().flatMap(tracing::changes).toList()))
                .toList();
    }

    private Stream<TracedChange> changes(Change change) {
        return switch (change) {
            case Change.PlanImported plan -> Stream.of(plan(plan.before(), plan.after()));
            case Change.ProgressRecorded entry -> progress(entry.before(), entry.after());
            case Change.IndicatorMeasured measured -> Stream.of(measured(measured.before(), measured.after()));
            case Change.DirectionSet set -> Stream.of(new TracedChange(Kind.DIRECTION,
                    indicator(set.plan(), set.indicator()), name(set.before()), name(set.after())));
            case Change.TrackingSet set -> tracking(set.before(), set.after());
            case Change.AgencyEdited edited -> Stream.of(agency(edited.before(), edited.after()));
            case Change.FrameSet set -> around.frame(set);
            case Change.TasksLinked linked -> Stream.of(around.linked(linked.before(), linked.after()));
            case Change.WorkCarried carried -> Stream.of(around.carried(carried.before(), carried.after()));
            case Change.GroupClosed closed -> Stream.of(around.closed(closed.before(), closed.after()));
            case Change.KitIssued issued -> Stream.of(around.issued(issued.before(), issued.after()));
            case Change.FormReceived received -> Stream.of(around.received(received.before(), received.after()));
            case Change.CalendarSet set -> Stream.of(around.calendar(set.before(), set.after()));
            case Change.HolidaysSet set -> Stream.of(around.holidays(set.before(), set.after()));
            case Change.DocumentKept _ -> Stream.empty();
        };
    }

    private TracedChange plan(@Nullable Plan before, @Nullable Plan after) {
        Plan either = either(before, after);
        plans.put(either.id(), either);
        return new TracedChange(Kind.PLAN, number(either), tasks(before), tasks(after));
    }

    /** The number of a plan; "" where it did not come before. */
    private String number(UUID plan) {
        return Optional.ofNullable(plans.get(plan)).map(Tracing::number).orElse("");
    }

    private static String number(Plan plan) {
        return Optional.ofNullable(plan.heading().number())
                .or(() -> Optional.ofNullable(plan.heading().title()))
                .orElse("");
    }

    private static @Nullable String tasks(@Nullable Plan plan) {
        return plan == null ? null : Long.toString(plan.tasks().count());
    }

    private Stream<TracedChange> progress(@Nullable ProgressEntry before, @Nullable ProgressEntry after) {
        ProgressEntry.Subject subject = either(before, after).subject();
        List<ProgressEntry> standing = entries.computeIfAbsent(subject.id(), _ -> new ArrayList<>());
        Progress was = Progress.after(standing);
        standing.removeIf(entry -> before != null && entry.id().equals(before.id()));
        if (after != null) {
            standing.add(after);
        }
        Progress is = Progress.after(standing);
        String task = number(subject.plan(), subject.id());
        List<TracedChange> changes = new ArrayList<>();
        changes.add(new TracedChange(Kind.STATUS, task, was.status().name(), is.status().name()));
        if (was.percent() != is.percent()) {
            changes.add(new TracedChange(Kind.PERCENT, task, Integer.toString(was.percent()),
                    Integer.toString(is.percent())));
        }
        String said = said(before);
        String says = said(after);
        if (!Objects.equals(said, says)) {
            changes.add(new TracedChange(Kind.REMARKS, task, said, says));
        }
        return changes.stream();
    }

    /** The number of a task, item, order or group; "" where its plan did not come before. */
    private String number(UUID plan, UUID id) {
        Optional<Plan> known = Optional.ofNullable(plans.get(plan));
        return known.flatMap(of -> Tracked.in(of, id).map(Tracked::number))
                .or(() -> known.flatMap(of -> of.body()
                        .groups()
                        .stream()
                        .filter(group -> group.id().equals(id))
                        .findFirst()
                        .map(TaskGroup::no)))
                .orElse("");
    }

    private static @Nullable String said(@Nullable ProgressEntry entry) {
        if (entry == null) {
            return null;
        }
        ProgressEntry.Remarks remarks = entry.remarks();
        String all = Stream.of(remarks.note(), remarks.result(), remarks.difficulties(), remarks.proposals())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private TracedChange measured(@Nullable Measurement before, @Nullable Measurement after) {
        Measurement.Subject subject = either(before, after).subject();
        return new TracedChange(Kind.MEASURED, indicator(subject.plan(), subject.indicator()), value(before),
                value(after));
    }

    private static @Nullable String value(@Nullable Measurement taken) {
        return taken == null ? null : taken.measured().printed() + " (" + taken.period() + ")";
    }

    private String indicator(UUID plan, UUID row) {
        return Optional.ofNullable(plans.get(plan))
                .stream()
                .flatMap(of -> of.appendices().stream())
                .flatMap(appendix -> appendix.rows().stream())
                .filter(of -> of.id().equals(row))
                .map(AppendixRow::content)
                .map(content -> content instanceof AppendixRow.Indicator indicator ? indicator.name() : "")
                .findFirst()
                .orElse("");
    }

    /** The tracking that comes and goes with a plan is no act of its own. */
    private Stream<TracedChange> tracking(@Nullable PlanTracking before, @Nullable PlanTracking after) {
        if (before == null || after == null) {
            return Stream.empty();
        }
        Plan plan = plans.get(after.plan());
        return Stream.of(new TracedChange(Kind.TRACKING, plan == null ? "" : number(plan), by(before), by(after)));
    }

    private static String by(PlanTracking tracking) {
        return tracking.byItem() ? "ITEM" : "TASK";
    }

    private static TracedChange agency(@Nullable Agency before, @Nullable Agency after) {
        return new TracedChange(Kind.AGENCY, either(before, after).nameOn(null), of(before), of(after));
    }

    private static @Nullable String of(@Nullable Agency agency) {
        return agency == null ? null : agency.nameOn(null);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static <T> T either(@Nullable T before, @Nullable T after) {
        return Objects.requireNonNull(after == null ? before : after, "a change of nothing to nothing");
    }
}
