package vn.sokehoach.core.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.compare.SketchedPlan;
import vn.sokehoach.core.compare.SketchedPlan.Row;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEditor;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;

/** Indicators that were written by hand before a document came are neither doubled by it nor lost. */
class HandWrittenRowsTest {
    private final PlanEditor editor = new PlanEditor(AgencyCatalogue.shipped(), List.of());
    private final SketchedPlan document = new SketchedPlan();

    private Plan add(Plan plan, UUID id, UUID after, int level, String... cells) throws EditRefused {
        return editor.apply(plan, new PlanEdit.AddRow(id, after, level, List.of(cells)));
    }

    private static List<String> names(Plan plan) {
        return plan.appendices()
                .stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.level() + " " + row.cells().get(1))
                .toList();
    }

    private static Map<String, UUID> ids(Plan plan) {
        return plan.appendices()
                .stream()
                .flatMap(table -> table.rows().stream())
                .collect(java.util.stream.Collectors.toMap(row -> row.cells().get(1), AppendixRow::id));
    }

    @Test
    void whatTheDocumentHasStandsThereAloneAndTheRestStays() throws EditRefused {
        document.group("Việc trong năm").tasks.add(new Task("Sở Y tế", "sửa bốn trạm xá dột mái ở vùng cao", 3));
        UUID heading = UUID.randomUUID();
        UUID roofs = UUID.randomUUID();
        UUID ponds = UUID.randomUUID();
        Plan plan = add(document.plan(), heading, null, 0, "I", "Nhà cửa");
        plan = add(plan, roofs, null, 1, "1", "Số trạm xá được sửa", "trạm", "4");
        plan = add(plan, UUID.randomUUID(), roofs, 2, "", "Trạm xá vùng cao", "trạm", "2");
        plan = add(plan, UUID.randomUUID(), null, 0, "II", "Ao hồ");
        plan = add(plan, ponds, null, 1, "1", "Diện tích ao nuôi cá cảnh", "ha", "12");
        document.rows.add(new Row("Số ngõ được vạch lại", "30"));
        document.rows.add(new Row("Số trạm xá được sửa", "5"));

        Plan after = Revision.of(plan, document.plan()).after();

        assertThat(names(after)).containsExactlyInAnyOrder("1 Số ngõ được vạch lại", "1 Số trạm xá được sửa",
                "0 Nhà cửa", "1 Trạm xá vùng cao", "0 Ao hồ", "1 Diện tích ao nuôi cá cảnh");
        assertThat(ids(after)).containsEntry("Số trạm xá được sửa", roofs)
                .containsEntry("Diện tích ao nuôi cá cảnh", ponds);
        assertThat(Revision.of(after, document.plan()).differences()).isEmpty();
    }

    @Test
    void aTableOfWhichTheDocumentHasAllGoes() throws EditRefused {
        UUID roofs = UUID.randomUUID();
        Plan plan = add(document.plan(), UUID.randomUUID(), null, 0, "I", "Nhà cửa");
        plan = add(plan, roofs, null, 1, "1", "Số trạm xá được sửa", "trạm", "4");
        document.rows.add(new Row("Số ngõ được vạch lại", "30"));
        document.rows.add(new Row("Số trạm xá được sửa", "5"));

        Plan after = Revision.of(plan, document.plan()).after();

        assertThat(after.appendices()).hasSize(1);
        assertThat(ids(after)).containsEntry("Số trạm xá được sửa", roofs).hasSize(2);
    }

    @Test
    void aRowByHandInAPrintedTableStaysBehindTheOneItWasWrittenBehind() throws EditRefused {
        document.rows.add(new Row("Số ngõ được vạch lại", "30"));
        document.rows.add(new Row("Số trạm xá được sửa", "5"));
        Plan plan = document.plan();
        UUID ponds = UUID.randomUUID();
        plan = add(plan, ponds, plan.appendices().getFirst().rows().getFirst().id(), 1, "", "Diện tích ao");
        document.rows.getFirst().target = "31";
        document.file = "kh-moi.txt";

        Plan after = Revision.of(plan, document.plan()).after();

        assertThat(names(after)).containsExactly("1 Số ngõ được vạch lại", "1 Diện tích ao", "1 Số trạm xá được sửa");
        assertThat(after.appendices().getFirst().rows()).allMatch(
                row -> row.cells().size() == after.appendices().getFirst().table().columns().size());
        assertThat(ids(after)).containsEntry("Diện tích ao", ponds);
    }
}
