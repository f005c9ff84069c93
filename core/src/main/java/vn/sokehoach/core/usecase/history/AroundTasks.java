package vn.sokehoach.core.usecase.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change.FormReceived;
import vn.sokehoach.core.change.Change.FrameSet;
import vn.sokehoach.core.change.Change.GroupClosed;
import vn.sokehoach.core.change.Change.KitIssued;
import vn.sokehoach.core.change.Change.TasksLinked;
import vn.sokehoach.core.change.Change.WorkCarried;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.usecase.history.TracedChange.Kind;

/** Tells changes of what stands around tasks: links, frames, groups, kits and the forms that came back. */
final class AroundTasks {

    private final Numbers numbers;

    AroundTasks(Numbers numbers) {
        this.numbers = numbers;
    }

    /** What a task, item, order or group of a plan is called; "" where it is not known. */
    interface Numbers {
        String of(UUID plan, UUID id);
    }

    TracedChange of(KitIssued change) {
        Kit kit = Tracing.either(change.before(), change.after());
        return new TracedChange(Kind.KIT, kit.to().agencyName(), period(change.before()), period(change.after()));
    }

    private static @Nullable String period(@Nullable Kit kit) {
        return kit == null ? null : kit.to().period();
    }

    TracedChange of(FormReceived change) {
        return new TracedChange(Kind.FORM, Tracing.either(change.before(), change.after()).file(),
                addressee(change.before()), addressee(change.after()));
    }

    private static @Nullable String addressee(@Nullable FormReceipt receipt) {
        return receipt == null ? null : receipt.to() == null ? receipt.received().by() : receipt.to().agencyName();
    }

    TracedChange of(FrameSet change) {
        return new TracedChange(Kind.FRAME, numbers.of(change.plan(), change.subject()), said(change.before()),
                said(change.after()));
    }

    private static @Nullable String said(@Nullable TaskFrame frame) {
        if (frame == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add(frame.leader());
        parts.add(frame.product());
        parts.add(frame.order() == null ? null : frame.order().number());
        frame.extensions().forEach(extension -> parts.add(extension.until() + " " + extension.document().number()));
        frame.attachments().forEach(attachment -> parts.add(attachment.file().name()));
        parts.removeIf(Objects::isNull);
        return parts.isEmpty() ? null : String.join("\n", parts);
    }

    TracedChange of(TasksLinked change) {
        TaskLink.End first = Tracing.either(change.before(), change.after()).first();
        return new TracedChange(Kind.LINK, numbers.of(first.plan(), first.task()), other(change.before()),
                other(change.after()));
    }

    private @Nullable String other(@Nullable TaskLink link) {
        return link == null ? null : numbers.of(link.second().plan(), link.second().task());
    }

    TracedChange of(WorkCarried change) {
        CarriedWork carried = Tracing.either(change.before(), change.after());
        return new TracedChange(Kind.CARRIED, numbers.of(carried.plan(), carried.work()), origin(change.before()),
                origin(change.after()));
    }

    private @Nullable String origin(@Nullable CarriedWork carried) {
        return carried == null ? null : numbers.of(carried.fromPlan(), carried.from());
    }

    TracedChange of(GroupClosed change) {
        ClosedGroup closed = Tracing.either(change.before(), change.after());
        return new TracedChange(Kind.GROUP, numbers.of(closed.plan(), closed.group()), day(change.before()),
                day(change.after()));
    }

    private static @Nullable String day(@Nullable ClosedGroup closed) {
        return closed == null ? null : closed.on().toString();
    }
}
