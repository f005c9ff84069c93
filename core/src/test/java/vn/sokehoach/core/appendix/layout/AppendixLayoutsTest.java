package vn.sokehoach.core.appendix.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

class AppendixLayoutsTest {
    private static final Source SOURCE = new Source("kh.txt", 1, null, null, null, 0, 1);

    @Test
    void makesAnAssignmentTableByTask() {
        Plan plan = plan(List.of());

        AppendixTable table = AppendixLayouts.assignment(plan, tracking(plan, false)).getFirst();

        assertThat(table.rows()).containsExactly(
                new Row(Row.Kind.GROUP, List.of("1", "Đầu tư công", "", "", "", "")),
                new Row(Row.Kind.NUMBERED,
                        List.of("1", "Sở Tài chính: lập sổ vốn\n- Giao vốn\n- Báo cáo", "Sở Tài chính",
                                "các huyện", "trong tháng 3; Quý II", "VP UBND tỉnh")),
                new Row(Row.Kind.NUMBERED, List.of("2", "Sở Nội vụ: chấm điểm", "Sở Nội vụ", "", "", "")));
        assertThat(table.merges()).isEmpty();
    }

    @Test
    void makesAnAssignmentTableByItem() {
        Plan plan = plan(List.of());

        AppendixTable table = AppendixLayouts.assignment(plan, tracking(plan, true)).getFirst();

        assertThat(table.rows()).filteredOn(row -> row.kind() == Row.Kind.NUMBERED)
                .extracting(row -> row.cells().get(0) + " " + row.cells().get(1) + " | " + row.cells().get(4))
                .containsExactly("1 Giao vốn | ", "2 Báo cáo | Quý II", "3 Sở Nội vụ: chấm điểm | ");
    }

    @Test
    void makesNoAssignmentTableWhereThePlanPrintsOne() {
        Appendix printed = appendix(AppendixKind.ASSIGNMENT,
                List.of("STT", "Nhiệm vụ", "Cơ quan làm", "Cơ quan theo dõi"));
        Plan plan = plan(List.of(printed));

        assertThat(AppendixLayouts.of(plan, tracking(plan, false))).hasSize(1);
        assertThat(AppendixLayouts.assignment(plan, tracking(plan, false)).getFirst().sheetName())
                .isEqualTo("Phụ lục II");
    }

    @Test
    void findsAnAppendixByItsNumberHoweverItIsWritten() {
        Plan plan = plan(List.of(appendix(AppendixKind.INDICATORS, List.of("TT", "Chỉ tiêu"))));

        assertThat(List.of("II", "ii", "Phụ lục II", "phụ lục ii."))
                .allSatisfy(no -> assertThat(AppendixLayouts.numbered(plan, no)).hasSize(1));
        assertThat(AppendixLayouts.numbered(plan, "III")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ASSIGNMENT | AssignmentForm | STT;Nhiệm vụ;Cơ quan làm;Cơ quan theo dõi",
            "INDICATORS | MainIndicatorsForm | TT;Chỉ tiêu;Cơ quan chủ trì theo dõi, đánh giá",
            "INDICATORS | TwoLevelIndicatorsForm | TT;Chỉ tiêu;Đơn vị tính;Cả nước;Tỉnh;Cơ quan theo dõi",
            "INDICATORS | TwoLevelIndicatorsForm | TT;Chỉ tiêu;Đơn vị;Ước năm 2030;Kế hoạch năm 2031;Cơ quan",
            "INDICATORS | OneTargetForm | TT;Tên chỉ tiêu;ĐVT;Kế hoạch năm 2031;Đơn vị theo dõi",
            "INDICATORS | GeneralForm | TT;Chỉ tiêu;Ghi chú;Người báo;Nơi báo;Cách báo;Kỳ báo",
            "ASSIGNMENT | GeneralForm | STT;Nhiệm vụ;Chủ trì;Phối hợp;Sản phẩm;Thời hạn;Ghi chú"})
    void choosesTheFormByTheShapeAndFillsThePage(AppendixKind kind, String form, String headers) {
        Appendix appendix = appendix(kind, List.of(headers.split(";")));
        FormShape shape = FormShape.of(appendix);
        PrintedForm chosen = PrintedAppendices.formOf(shape);
        double width = chosen.columns(appendix, shape).stream().mapToDouble(AppendixTable.Column::millimetres).sum();

        assertThat(chosen.getClass().getSimpleName()).isEqualTo(form);
        assertThat(width).isBetween(100.0, chosen.page(shape).printableWidth() + 0.01);
    }

    @Test
    void keepsPrintedCellsAndPartsMergesAtGroupRows() {
        Appendix appendix = new Appendix(UUID.randomUUID(), "I", AppendixKind.INDICATORS, "CHỈ TIÊU", null,
                new PrintedTable(List.of(List.of("TT", "Chỉ tiêu", "Cơ quan")), List.of(), List.of(),
                        List.of(new PrintedTable.Merge(0, 2, 4, 1))),
                List.of(row(1, "1", "GRDP", "Cục Thống kê"), row(1, "2", "Thu ngân sách", ""),
                        row(0, "II", "Xã hội", ""), row(2, "", "- Nông thôn", "")));
        AppendixTable table = AppendixLayouts.numbered(plan(List.of(appendix)), "I").getFirst();

        assertThat(table.rows()).extracting(Row::kind)
                .containsExactly(Row.Kind.NUMBERED, Row.Kind.NUMBERED, Row.Kind.GROUP, Row.Kind.SUB);
        assertThat(table.rows().getLast().cells()).containsExactly("", "- Nông thôn", "");
        assertThat(table.merges()).containsExactly(new PrintedTable.Merge(0, 2, 2, 1));
    }

    private static PlanTracking tracking(Plan plan, boolean byItem) {
        return new PlanTracking(plan.id(), byItem, LocalDate.of(2031, 12, 31));
    }

    private static Plan plan(List<Appendix> appendices) {
        TaskItem giving = new TaskItem(UUID.randomUUID(), "Giao vốn", List.of(), SOURCE);
        TaskItem reporting = new TaskItem(UUID.randomUUID(), "Báo cáo",
                List.of(new Deadline("Quý II", Deadline.Kind.QUARTER, LocalDate.of(2031, 4, 1),
                        LocalDate.of(2031, 6, 30))),
                SOURCE);
        Deadline march = new Deadline("trong tháng 3", Deadline.Kind.MONTH, LocalDate.of(2031, 3, 1),
                LocalDate.of(2031, 3, 31));
        PlanTask first = new PlanTask(UUID.randomUUID(), "a", "Sở Tài chính: lập sổ vốn", List.of(giving, reporting),
                new Assignment(mentions("Sở Tài chính"), "các huyện", mentions("các huyện"), mentions("VP UBND tỉnh")),
                List.of(march), SOURCE);
        PlanTask second = new PlanTask(UUID.randomUUID(), "b", "Sở Nội vụ: chấm điểm", List.of(),
                new Assignment(mentions("Sở Nội vụ"), null, List.of(), List.of()), List.of(), SOURCE);
        return new Plan(UUID.randomUUID(), 2031, new Heading("9/KH-UBND", null, null, null, "Thử", null, null),
                new Body(List.of(),
                        List.of(new TaskGroup(UUID.randomUUID(), "1", "Đầu tư công", null, List.of(first, second),
                                SOURCE)),
                        List.of()),
                appendices, new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));
    }

    private static List<AgencyMention> mentions(String name) {
        return List.of(new AgencyMention(name, List.of()));
    }

    private static Appendix appendix(AppendixKind kind, List<String> headers) {
        return new Appendix(UUID.randomUUID(), "II", kind, "BẢNG", null,
                new PrintedTable(List.of(headers), List.of(), List.of(), List.of()), List.of());
    }

    private static AppendixRow row(int level, String no, String name, String agency) {
        return new AppendixRow(UUID.randomUUID(), level, no, List.of(no, name, agency),
                level == 0 ? null : new AppendixRow.Indicator(name, "", List.of(), agency, List.of()), SOURCE);
    }
}
