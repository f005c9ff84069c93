package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.change.StepLabel.Code;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.practice.PractisingStatus;

/** What is practised goes the whole way of a status, each one another step behind those before. */
class PracticeBookTest {

    private final Clock clock = Clock.fixed(Instant.parse("2024-05-20T03:00:00Z"), ZoneOffset.UTC);

    @Test
    void eachPractisedStatusIsAStepOfItsOwn() throws Exception {
        try (PlanBook book = PracticeBook.begun()) {
            new PractisingStatus(book, clock).practise();

            Plan plan = book.plans().all().getFirst();
            PlanTask task = plan.tasks().findFirst().orElseThrow();
            int each = book.progress().of(task.id()).size();
            assertThat(each).isGreaterThan(1);
            assertThat(Progress.after(book.progress().of(task.id())))
                    .isEqualTo(new Progress(TaskStatus.IN_PROGRESS, each, null));
            assertThat(book.steps().all()).hasSize(1 + each * (int) plan.tasks().count())
                    .extracting(step -> step.label().code())
                    .last()
                    .isEqualTo(Code.RECORD_STATUS);
        }
    }
}
