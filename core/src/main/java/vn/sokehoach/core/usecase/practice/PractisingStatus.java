package vn.sokehoach.core.usecase.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sokehoach.core.change.Change.PlanImported;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.RecordingStatus;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.StatusEdit.Reporter;

/**
 * Records statuses in a book that nobody keeps, while nobody waits: the virtual machine then has the way of a status ready, and
 * the first ones of a day are acknowledged as soon as those after a thousand.
 */
public final class PractisingStatus {
    /** The quick compiler looks at a method after 200 calls, at most of the longer ones after some more. */
    private static final int TIMES = 800;
    private static final int TASKS = 40;

    private final PlanBook book;
    private final Clock clock;

    /** Practises in this book, which is changed by it. */
    public PractisingStatus(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Takes a plan in and records statuses of its tasks, one after the other. */
    public void practise() throws Refused, StaleEdit {
        Plan plan = plan(LocalDate.now(clock).getYear());
        book.steps()
                .apply(Step.of(new StepLabel(StepLabel.Code.NEW_PLAN, List.of("")), "", clock.instant(),
                        List.of(new PlanImported(null, plan))));
        List<UUID> tasks = plan.tasks().map(PlanTask::id).toList();
        RecordingStatus recording = new RecordingStatus(book, clock);
        for (int i = 0; i < TIMES; i++) {
            recording.record(new StatusEdit(tasks.get(i % TASKS), TaskStatus.IN_PROGRESS, 1 + i / TASKS, Remarks.NONE,
                    null, new Reporter("", null, null)));
        }
    }

    private static Plan plan(int year) {
        List<PlanTask> tasks = IntStream.range(0, TASKS)
                .mapToObj(i -> new PlanTask(UUID.randomUUID(), String.valueOf(i), "", List.of(), Assignment.NONE,
                        List.of(), Source.BY_HAND))
                .toList();
        TaskGroup group = new TaskGroup(UUID.randomUUID(), "1", "", null, tasks, Source.BY_HAND);
        return new Plan(UUID.randomUUID(), year, new Heading(null, null, null, null, null, null, null),
                new Body(List.of(), List.of(group), List.of()), List.of(),
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));
    }
}
