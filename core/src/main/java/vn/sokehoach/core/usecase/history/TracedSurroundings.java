package vn.sokehoach.core.usecase.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.text.VietnameseDates;
import vn.sokehoach.core.usecase.history.TracedChange.Kind;

/** Tells what was set around the tasks of plans, and how plans and their reporting rounds hang together. */
final class TracedSurroundings {
    private final BiFunction<UUID, UUID, String> parts;
    private final Function<UUID, String> numbers;

    /**
     * Tells by what things are called.
     *
     * @param parts   the number of a group, task, item or order of a plan; "" where it is not known
     * @param numbers the number of a plan; "" where it is not known
     */
    TracedSurroundings(BiFunction<UUID, UUID, String> parts, Function<UUID, String> numbers) {
        this.parts = parts;
        this.numbers = numbers;
    }

    Stream<TracedChange> frame(Change.FrameSet set) {
        TaskFrame was = Objects.requireNonNullElse(set.before(), TaskFrame.NONE);
        TaskFrame is = Objects.requireNonNullElse(set.after(), TaskFrame.NONE);
        String what = parts.apply(set.plan(), set.subject());
        List<TracedChange> changes = new ArrayList<>();
        add(changes, Kind.LEADER, what, was.leader(), is.leader());
        add(changes, Kind.PRODUCT, what, was.product(), is.product());
        add(changes, Kind.ORDER, what, printed(was.order()), printed(is.order()));
        add(changes, Kind.EXTENSION, what, lines(was.extensions(), Extension::printed),
                lines(is.extensions(), Extension::printed));
        add(changes, Kind.ATTACHMENT, what, lines(was.attachments(), each -> each.file().name()),
                lines(is.attachments(), each -> each.file().name()));
        return changes.stream();
    }

    TracedChange linked(@Nullable TaskLink before, @Nullable TaskLink after) {
        TaskLink link = Tracing.either(before, after);
        String other = parts.apply(link.second().plan(), link.second().task());
        return new TracedChange(Kind.LINK, parts.apply(link.first().plan(), link.first().task()),
                before == null ? null : other, after == null ? null : other);
    }

    TracedChange carried(@Nullable CarriedWork before, @Nullable CarriedWork after) {
        CarriedWork link = Tracing.either(before, after);
        String origin = Stream.of(parts.apply(link.fromPlan(), link.from()), numbers.apply(link.fromPlan()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return new TracedChange(Kind.CARRIED, parts.apply(link.plan(), link.work()), before == null ? null : origin,
                after == null ? null : origin);
    }

    TracedChange closed(@Nullable ClosedGroup before, @Nullable ClosedGroup after) {
        ClosedGroup group = Tracing.either(before, after);
        return new TracedChange(Kind.CLOSED, parts.apply(group.plan(), group.group()), closing(before), closing(after));
    }

    TracedChange issued(@Nullable Kit before, @Nullable Kit after) {
        return new TracedChange(Kind.KIT, Tracing.either(before, after).to().agencyName(), period(before),
                period(after));
    }

    TracedChange received(@Nullable FormReceipt before, @Nullable FormReceipt after) {
        FormReceipt form = Tracing.either(before, after);
        return new TracedChange(Kind.FORM, form.file(), outcome(before), outcome(after));
    }

    TracedChange calendar(@Nullable PlanCalendar before, @Nullable PlanCalendar after) {
        return new TracedChange(Kind.CALENDAR, numbers.apply(Tracing.either(before, after).plan()), rules(before),
                rules(after));
    }

    TracedChange holidays(@Nullable HolidayYear before, @Nullable HolidayYear after) {
        return new TracedChange(Kind.HOLIDAYS, Integer.toString(Tracing.either(before, after).year()), days(before),
                days(after));
    }

    private static void add(List<TracedChange> changes, Kind kind, String what, @Nullable String was,
            @Nullable String is) {
        if (!Objects.equals(was, is)) {
            changes.add(new TracedChange(kind, what, was, is));
        }
    }

    private static @Nullable String printed(@Nullable CitedDocument document) {
        return document == null ? null : document.printed();
    }

    private static <T> @Nullable String lines(List<T> all, Function<T, String> words) {
        return all.isEmpty() ? null : all.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static @Nullable String closing(@Nullable ClosedGroup group) {
        return group == null ? null : VietnameseDates.written(group.on());
    }

    private static @Nullable String period(@Nullable Kit kit) {
        return kit == null ? null : kit.to().period();
    }

    private static @Nullable String outcome(@Nullable FormReceipt form) {
        return form == null ? null : form.received().outcome().name();
    }

    private static @Nullable String rules(@Nullable PlanCalendar calendar) {
        return calendar == null ? null : Integer.toString(calendar.rules().size());
    }

    private static @Nullable String days(@Nullable HolidayYear year) {
        return year == null ? null
                : lines(year.days(), each -> VietnameseDates.written(each.day()) + " " + each.name());
    }
}
