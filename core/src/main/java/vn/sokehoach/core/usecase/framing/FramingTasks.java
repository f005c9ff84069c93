package vn.sokehoach.core.usecase.framing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change.FrameSet;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepDraft;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseDates;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Sets what stands around groups, tasks, items and orders of a plan: all of it as one step, or nothing. */
public final class FramingTasks {
    private final PlanBook book;
    private final Clock clock;

    public FramingTasks(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The plan's group, task, item or order with this id; groups of all plans are looked through last. */
    public Framed find(UUID id) throws Refused {
        Optional<Plan> holding = book.plans().holding(id);
        return (holding.isPresent() ? Framed.in(holding.get(), id)
                : book.plans().oneByOne().flatMap(plan -> Framed.in(plan, id).stream()).findFirst())
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id.toString()));
    }

    /**
     * Sets it; returns when it is on the disk. What stands so already is left out.
     *
     * @return those that cannot be, with the reasons; where there is any, nothing is changed
     * @throws Refused   where the plan is not there
     * @throws StaleEdit where the store changed in between
     */
    public Map<FrameEdit, Refusal> set(UUID planId, List<FrameEdit> edits, String author) throws Refused, StaleEdit {
        Plan plan = book.plans()
                .find(planId)
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, planId.toString()));
        Draft draft = draft(plan, edits);
        if (draft.refused.isEmpty() && !draft.step.isEmpty()) {
            book.steps().apply(draft.step.by(author, clock.instant()));
        }
        return draft.refused;
    }

    /** What {@link #set} would change in this plan, which may have changed since it was kept; nothing is changed. */
    public Draft draft(Plan plan, List<FrameEdit> edits) {
        if (edits.isEmpty()) {
            return new Draft(Map.of(), StepDraft.NONE);
        }
        Map<UUID, TaskFrame> before = book.frames().ofPlan(plan.id());
        PlanProgress known =
                new PlanProgress(book.plans().tracking(plan.id()), List.of(), PlanFrames.of(plan, before));
        Map<UUID, TaskFrame> after = new LinkedHashMap<>();
        Map<FrameEdit, Refusal> refused = new LinkedHashMap<>();
        for (FrameEdit edit : edits) {
            TaskFrame frame = after.getOrDefault(edit.id(), before.getOrDefault(edit.id(), TaskFrame.NONE));
            Optional<Refusal> reason = refusal(edit, plan, known, frame);
            if (reason.isPresent()) {
                refused.put(edit, reason.get());
            } else {
                after.put(edit.id(), applied(edit, frame, known));
            }
        }
        return new Draft(refused, step(plan, before, after, edits));
    }

    /**
     * What edits come to.
     *
     * @param refused those that cannot be made, with the reasons
     * @param step    what the others would change
     */
    public record Draft(Map<FrameEdit, Refusal> refused, StepDraft step) {}

    /** The same for one alone. */
    public void set(FrameEdit edit, String author) throws Refused, StaleEdit {
        Refusal refusal = set(find(edit.id()).plan().id(), List.of(edit), author).get(edit);
        if (refusal != null) {
            throw new Refused(refusal.code(), refusal.arguments().toArray(String[]::new));
        }
    }

    private static StepDraft step(Plan plan, Map<UUID, TaskFrame> before, Map<UUID, TaskFrame> after,
            List<FrameEdit> edits) {
        List<FrameSet> changes = new ArrayList<>();
        after.forEach((id, frame) -> {
            TaskFrame was = before.getOrDefault(id, TaskFrame.NONE);
            if (!frame.equals(was)) {
                changes.add(new FrameSet(plan.id(), id, orNull(was), orNull(frame)));
            }
        });
        return new StepDraft(FrameLabels.of(edits, changes.size()),
                changes.stream().map(FrameSet::subject).collect(Collectors.toSet()), List.copyOf(changes));
    }

    static @Nullable TaskFrame orNull(TaskFrame frame) {
        return frame.isNone() ? null : frame;
    }

    private static Optional<Refusal> refusal(FrameEdit edit, Plan plan, PlanProgress known, TaskFrame frame) {
        Optional<Framed> framed = Framed.in(plan, edit.id());
        if (framed.isEmpty()) {
            return refusal(Refusal.Code.UNKNOWN_TASK, edit.id().toString());
        }
        return switch (edit) {
            case FrameEdit.Extend extend -> refusal(extend.extension(), framed.get(), known, frame);
            case FrameEdit.Withdraw withdraw -> {
                boolean there = withdraw.extension() == null ? frame.extension().isPresent()
                        : frame.extensions().contains(withdraw.extension());
                yield there ? Optional.empty() : refusal(Refusal.Code.NOT_EXTENDED, framed.get().number());
            }
            case FrameEdit.Leader _,FrameEdit.Product _,FrameEdit.Order _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> refusal(Extension extension, Framed framed, PlanProgress known,
            TaskFrame frame) {
        if (framed.task() == null) {
            return refusal(Refusal.Code.NO_DEADLINE, framed.number());
        }
        LocalDate due = frame.extension().map(Extension::until).orElse(framed.fixedDay(known));
        return due == null || extension.until().isAfter(due) || frame.extensions().contains(extension)
                ? Optional.empty()
                : refusal(Refusal.Code.EXTENSION_NOT_LATER, framed.number(), VietnameseDates.written(due));
    }

    private static Optional<Refusal> refusal(Refusal.Code code, String... arguments) {
        return Optional.of(new Refusal(code, List.of(arguments)));
    }

    private static TaskFrame applied(FrameEdit edit, TaskFrame frame, PlanProgress known) {
        return switch (edit) {
            case FrameEdit.Leader leader -> frame.ledBy(orNull(TypedText.line(leader.name())));
            case FrameEdit.Product product -> producing(frame, product, known);
            case FrameEdit.Order order -> frame.orderedBy(order.document());
            case FrameEdit.Extend extend ->
                frame.extensions().contains(extend.extension()) ? frame : frame.extended(extend.extension());
            case FrameEdit.Withdraw withdraw -> withdraw.extension() != null ? frame.withdrawn(withdraw.extension())
                    : frame.extension().map(frame::withdrawn).orElse(frame);
        };
    }

    /** What is printed already needs no saying. */
    private static TaskFrame producing(TaskFrame frame, FrameEdit.Product product, PlanProgress known) {
        String words = TypedText.lines(product.words());
        boolean stands = frame.product() == null && words.equals(known.frames().product(product.id()));
        return stands ? frame : frame.producing(orNull(words));
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
