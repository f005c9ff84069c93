package vn.sokehoach.core.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.compare.SketchedPlan;
import vn.sokehoach.core.compare.SketchedPlan.Row;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEditor;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable;

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

    private static Plan with(Plan plan, Appendix... tables) {
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), List.of(tables), plan.citations(),
                plan.reading());
    }

    private static Appendix withRow(Appendix table, AppendixRow first) {
        return new Appendix(table.id(), table.no(), table.kind(), table.title(), table.basis(), table.table(),
                Stream.concat(Stream.of(first), table.rows().stream()).toList());
    }

    private static AppendixRow printedHeading(Appendix table, String name) {
        return new AppendixRow(UUID.randomUUID(), 0, "I", List.of("I", name, ""),
                new AppendixRow.Indicator(name, null, List.of(), "", List.of()), table.rows().getFirst().source());
    }

    @Test
    void aRowByHandBelowAPrintedGroupRowStaysWithItWhereTheTableGoes() throws EditRefused {
        document.group("Việc trong năm").tasks.add(new Task("Sở Y tế", "sửa bốn trạm xá dột mái ở vùng cao", 3));
        document.rows.add(new Row("Số ngõ được vạch lại", "30"));
        Plan printed = document.plan();
        Appendix table = printed.appendices().getFirst();
        Plan plan = add(with(printed, withRow(table, printedHeading(table, "Kinh tế"))), UUID.randomUUID(),
                table.rows().getFirst().id(), 1, "", "Diện tích ao");
        document.rows.clear();

        assertThat(names(Revision.of(plan, document.plan()).after())).containsExactly("0 Kinh tế", "1 Diện tích ao");
    }

    @Test
    void aRowByHandThatTheDocumentHasInAnotherTableStandsThereAlone() throws EditRefused {
        document.rows.add(new Row("Số ngõ được vạch lại", "30"));
        Plan plan = document.plan();
        UUID ponds = UUID.randomUUID();
        plan = add(plan, ponds, plan.appendices().getFirst().rows().getFirst().id(), 1, "", "Diện tích ao nuôi cá");
        plan = add(plan, UUID.randomUUID(), ponds, 2, "", "Ao vùng cao");
        SketchedPlan other = new SketchedPlan();
        other.rows.add(new Row("Số trạm xá được sửa", "5"));
        other.rows.add(new Row("Diện tích ao nuôi cá", "12"));
        Plan fresh = document.plan();
        Appendix second = other.plan().appendices().getFirst();
        second = new Appendix(second.id(), "II", second.kind(), "CHỈ TIÊU KHÁC", second.basis(), second.table(),
                second.rows());

        Plan after = Revision.of(plan, with(fresh, fresh.appendices().getFirst(), second)).after();

        assertThat(names(after)).containsExactly("1 Số ngõ được vạch lại", "1 Ao vùng cao", "1 Số trạm xá được sửa",
                "1 Diện tích ao nuôi cá");
        assertThat(ids(after)).containsEntry("Diện tích ao nuôi cá", ponds);
    }

    @Test
    void aGroupRowThatIsKeptAndPrintedElsewhereIsAnother() throws EditRefused {
        document.rows.add(new Row("Số ngõ được vạch lại", "30"));
        UUID heading = UUID.randomUUID();
        Plan plan = add(new SketchedPlan().plan(), heading, null, 0, "I", "Ao hồ");
        plan = add(plan, UUID.randomUUID(), heading, 1, "1", "Diện tích ao nuôi cá cảnh");
        Plan fresh = document.plan();
        Appendix table = fresh.appendices().getFirst();

        Plan after = Revision.of(plan, with(fresh, withRow(table, printedHeading(table, "Ao hồ")))).after();

        assertThat(names(after)).containsExactlyInAnyOrder("0 Ao hồ", "1 Diện tích ao nuôi cá cảnh", "0 Ao hồ",
                "1 Số ngõ được vạch lại");
        assertThat(after.appendices().stream().flatMap(each -> each.rows().stream()).map(AppendixRow::id))
                .doesNotHaveDuplicates();
    }

    private static Appendix withColumns(Appendix table, List<String> header, List<List<String>> cells,
            List<PrintedTable.Merge> merges) {
        List<AppendixRow> rows = new ArrayList<>();
        for (AppendixRow row : table.rows()) {
            rows.add(new AppendixRow(row.id(), row.level(), row.no(), cells.get(rows.size()), row.content(),
                    row.source()));
        }
        return new Appendix(table.id(), table.no(), table.kind(), table.title(), table.basis(),
                new PrintedTable(List.of(header), List.of(), List.of(), merges), rows);
    }

    @Test
    void aRowByHandStandsBelowTheHeadersThatItWasWrittenBelow() throws EditRefused {
        document.rows.add(new Row("Số ngõ được vạch lại", "30"));
        Plan plan = document.plan();
        plan = with(plan, withColumns(plan.appendices().getFirst(),
                List.of("TT", "Chỉ tiêu", "Kế hoạch năm 2023", "Kế hoạch năm 2024", "Ghi chú"),
                List.of(List.of("1", "Số ngõ được vạch lại", "20", "30", "")), List.of()));
        UUID ponds = UUID.randomUUID();
        plan = add(plan, ponds, plan.appendices().getFirst().rows().getFirst().id(), 1, "2", "Diện tích ao", "11",
                "12", "");
        Appendix table = plan.appendices().getFirst();
        plan = with(plan, new Appendix(table.id(), table.no(), table.kind(), table.title(), table.basis(),
                new PrintedTable(table.table().header(), List.of(), List.of(),
                        List.of(new PrintedTable.Merge(1, 3, 1, 2))),
                table.rows()));
        Plan fresh = document.plan();
        fresh = with(fresh, withColumns(fresh.appendices().getFirst(),
                List.of("TT", "Chỉ tiêu", "Kế hoạch năm 2024", "Kế hoạch năm 2025"),
                List.of(List.of("1", "Số ngõ được vạch lại", "30", "40")), List.of()));

        Appendix after = Revision.of(plan, fresh).after().appendices().getFirst();

        assertThat(after.rows().getLast().cells()).containsExactly("2", "Diện tích ao", "12", "");
        assertThat(((AppendixRow.Indicator) after.rows().getLast().content()).targets())
                .extracting(TargetValue::column)
                .containsExactly("Kế hoạch năm 2024");
        assertThat(after.table().merges()).isEmpty();
    }
}
