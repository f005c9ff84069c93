package vn.sokehoach.data.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.copy.ContentDifference.Subject;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;

/**
 * What steps touched: each thing as it was before the first and as it is after the last of them. Every kind of change is
 * among it, so whatever a book holds is.
 */
final class TouchedThings {
    private final Map<Thing, Sides> things = new LinkedHashMap<>();

    private TouchedThings() {}

    /** By the steps of a chain behind so many first ones. */
    static TouchedThings of(Chain chain, long first) {
        TouchedThings touched = new TouchedThings();
        try (Stream<JournalLine> lines = chain.after(first)) {
            lines.forEach(line -> StepJson.step(line).changes().forEach(touched::add));
        }
        return touched;
    }

    /** In the order in which they were first touched; a plan stands for its parts. */
    Map<Thing, Sides> all() {
        return things;
    }

    private void add(Change change) {
        switch (change) {
            case Change.PlanImported(var b, var a) -> add(ofPlan(Subject.HEADING, either(b, a).id()), b, a);
            case Change.DocumentKept(var b, var a) ->
                add(Thing.of(Subject.DOCUMENT, either(b, a).plan(), either(b, a).file()), b, a);
            case Change.TrackingSet(var b, var a) -> add(ofPlan(Subject.TRACKING, either(b, a).plan()), b, a);
            case Change.AgencyEdited(var b, var a) -> add(Thing.of(Subject.AGENCY, null, either(b, a).id()), b, a);
            case Change.ProgressRecorded(var b, var a) ->
                add(Thing.of(Subject.PROGRESS, either(b, a).subject().plan(), either(b, a).id()), b, a);
            case Change.IndicatorMeasured(var b, var a) ->
                add(Thing.of(Subject.MEASUREMENT, either(b, a).subject().plan(), either(b, a).id()), b, a);
            case Change.DirectionSet(var plan, var indicator, var b, var a) ->
                add(Thing.of(Subject.DIRECTION, plan, indicator), b, a);
            case Change.CalendarSet(var b, var a) -> add(ofPlan(Subject.CALENDAR, either(b, a).plan()), b, a);
            case Change.HolidaysSet(var b, var a) -> add(Thing.of(Subject.HOLIDAYS, null, either(b, a).year()), b, a);
            case Change.KitIssued(var b, var a) ->
                add(Thing.of(Subject.KIT, either(b, a).to().plan(), either(b, a).id()), b, a);
            case Change.FormReceived(var b, var a) -> add(received(either(b, a)), b, a);
            case Change.FrameSet(var plan, var subject, var b, var a) -> addFrame(plan, subject,
                    Objects.requireNonNullElse(b, TaskFrame.NONE), Objects.requireNonNullElse(a, TaskFrame.NONE));
            case Change.TasksLinked(var b, var a) ->
                add(Thing.of(Subject.LINK, either(b, a).first().plan(), either(b, a)), b, a);
            case Change.WorkCarried(var b, var a) ->
                add(Thing.of(Subject.CARRIED_WORK, either(b, a).plan(), either(b, a).work()), b, a);
            case Change.GroupClosed(var b, var a) ->
                add(Thing.of(Subject.CLOSED_GROUP, either(b, a).plan(), either(b, a).group()), b, a);
        }
    }

    private static Thing ofPlan(Subject subject, UUID plan) {
        return Thing.of(subject, plan, plan);
    }

    private static Thing received(FormReceipt form) {
        KitRow.Addressee to = form.to();
        return Thing.of(Subject.RECEIPT, to == null ? null : to.plan(), form.id());
    }

    /** What is set around a task, and each document attached to it. */
    private void addFrame(UUID plan, UUID subject, TaskFrame before, TaskFrame after) {
        add(Thing.of(Subject.FRAME, plan, subject), bare(before), bare(after));
        for (Attachment attachment : before.attachments()) {
            add(Thing.of(Subject.ATTACHMENT, plan, subject, attachment.file()), attachment,
                    after.attachments().contains(attachment) ? attachment : null);
        }
        for (Attachment attachment : after.attachments()) {
            if (!before.attachments().contains(attachment)) {
                add(Thing.of(Subject.ATTACHMENT, plan, subject, attachment.file()), null, attachment);
            }
        }
    }

    private static @Nullable TaskFrame bare(TaskFrame frame) {
        TaskFrame bare = new TaskFrame(frame.leader(), frame.product(), frame.order(), frame.extensions(), List.of());
        return bare.isNone() ? null : bare;
    }

    private void add(Thing thing, @Nullable Object before, @Nullable Object after) {
        things.merge(thing, new Sides(before, after), (first, last) -> new Sides(first.one(), last.other()));
    }

    private static <T> T either(@Nullable T before, @Nullable T after) {
        return Objects.requireNonNull(after == null ? before : after, "a change of nothing to nothing");
    }
}
