package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.amend.Revision;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.SourceFile;

/** An assignment table comes again without one of its rows, and with another department in the cell of one. */
class AmendedTableTest {
    private static final String FILE = "tra-vinh-2023-phu-luc.txt";

    private Plan kept;
    private Revision revision;

    @BeforeEach
    void amend() throws Exception {
        kept = SharedPlans.plan(FILE);
        List<String> rows =
                new ArrayList<>(List.of(new String(SharedPlans.bytes(FILE), StandardCharsets.UTF_8).split("\n\n")));
        rows.removeIf(row -> row.startsWith("\t6. "));
        rows.replaceAll(row -> row.startsWith("\t2. ")
                ? row.substring(0, row.indexOf('\n', row.indexOf('\n') + 1)) + "\n\tSở Y tế\n\t"
                : row);
        byte[] amended = String.join("\n\n", rows).getBytes(StandardCharsets.UTF_8);
        SourceFile file = new SourceFile("sua.txt", "1".repeat(64));
        Plan fresh = new PlanRecogniser(AgencyCatalogue.shipped())
                .recognise(Map.of(file, new SniffingReader().read(file, amended)), List.of())
                .getFirst()
                .plan();
        revision = Revision.of(kept, fresh);
    }

    @Test
    void tellsTheRowAsATaskAndNothingTwice() {
        assertThat(revision.isAlike()).isTrue();
        assertThat(revision.differences()).filteredOn(Dropped.class::isInstance).hasSize(1);
        assertThat(revision.differences()).isNotEmpty()
                .allMatch(
                        difference -> difference instanceof Dropped || difference instanceof Reassigned);
        assertThat(table(revision.after()).rows()).hasSize(table(kept).rows().size() - 1);
    }

    @Test
    void aRowThatIsNotLetGoComesBackInItsPlace() {
        Set<Difference> dropped =
                revision.differences().stream().filter(Dropped.class::isInstance).collect(Collectors.toSet());

        Plan after = revision.without(dropped).after();

        assertThat(after.tasks().map(PlanTask::id)).containsExactlyElementsOf(kept.tasks().map(PlanTask::id).toList());
        assertThat(table(after).rows()).extracting(AppendixRow::id)
                .containsExactlyElementsOf(table(kept).rows().stream().map(AppendixRow::id).toList());
        assertThat(table(after).table()).isEqualTo(table(kept).table());
    }

    @Test
    void withoutAnyOfItTheTableStaysCellForCell() {
        Plan after = revision.without(Set.copyOf(revision.differences())).after();

        assertThat(table(after).rows()).extracting(AppendixRow::cells)
                .containsExactlyElementsOf(table(kept).rows().stream().map(AppendixRow::cells).toList());
        assertThat(after.tasks().map(PlanTask::assignment))
                .containsExactlyElementsOf(kept.tasks().map(PlanTask::assignment).toList());
    }

    private static Appendix table(Plan plan) {
        return plan.appendices().getFirst();
    }
}
