package vn.sokehoach.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

class PlanCheckTest {

    @Test
    void whatTheReadingLeftOpenComesFirst() {
        DraftedPlan plan = new DraftedPlan().heading(null, null)
                .kept(new DraftProblem(Code.UNREAD, List.of("Cây mọc nhanh"), "plan.txt", DraftedPlan.SOURCE));
        assertThat(PlanCheck.problems(plan.plan())).extracting(DraftProblem::code)
                .containsExactly(Code.UNREAD, Code.HEADING_MISSING, Code.HEADING_MISSING);
        assertThat(PlanCheck.problems(plan.plan())).allMatch(problem -> problem.file().equals("plan.txt"));
    }

    @Test
    void aFaultThatAnOlderVersionKeptIsToldOnce() {
        DraftedPlan plan = new DraftedPlan().group("I", "1", DraftedPlan.task("a", "Việc", Assignment.NONE))
                .kept(new DraftProblem(Code.NO_LEAD, List.of("1 a"), "plan.txt", DraftedPlan.SOURCE))
                .kept(new DraftProblem(Code.NUMBER_GAP, List.of("9 c", "a", "c"), "plan.txt", DraftedPlan.SOURCE));
        assertThat(PlanCheck.problems(plan.plan())).extracting(DraftProblem::code).containsExactly(Code.NO_LEAD);
    }

    @Test
    void aPlanWithoutFaultsHasNoFindings() {
        assertThat(new DraftedPlan().labels("I", "1", List.of("a", "b")).findings()).isEmpty();
    }
}
