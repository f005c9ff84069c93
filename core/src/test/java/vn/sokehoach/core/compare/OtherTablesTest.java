package vn.sokehoach.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.compare.SketchedPlan.Row;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.source.Source;

/** Indicators of two years are compared where the tables of the second year are laid out otherwise. */
class OtherTablesTest {
    private final SketchedPlan sketch = new SketchedPlan();

    private Plan with(int year, String issuer, List<Appendix> tables) {
        sketch.year = year;
        Plan plan = sketch.plan();
        Heading heading = new Heading(null, null, null, null, "Kế hoạch", issuer, null);
        return new Plan(plan.id(), year, heading, plan.body(), tables, plan.citations(), plan.reading());
    }

    private static Appendix table(String no, String title, List<String> header, AppendixRow... rows) {
        return new Appendix(UUID.randomUUID(), no, AppendixKind.INDICATORS, title, null,
                new PrintedTable(List.of(header), List.of(), List.of(), List.of()), List.of(rows));
    }

    private static AppendixRow row(String name, String unit, int year, String column, String target, String province,
            String... cells) {
        return new AppendixRow(UUID.randomUUID(), 1, "1", List.of(cells),
                new Indicator(name, unit, List.of(new TargetValue(column, year, TargetValue.Scope.PROVINCE,
                        TargetParser.parse(target))), "Sở Y tế",
                        List.of(new AgencyMention("Sở Y tế", List.of(new AgencyId(province, "SYT"))))),
                Source.BY_HAND);
    }

    private List<Difference> differences(String target, String province) {
        return differences(target, province, "UBND tỉnh " + province);
    }

    private List<Difference> differences(String target, String province, String issuer) {
        String name = "Tỷ lệ cây xanh ven hồ được tưới";
        String other = "Số thuyền đi qua bến chợ";
        Plan before = with(2024, "UBND tỉnh Hà Trung",
                List.of(table("I", "Cây và hồ", List.of("TT", "Chỉ tiêu", "Tỉnh 2024"),
                        row(other, "thuyền", 2024, "Tỉnh 2024", "7", "Hà Trung", "1", other, "7"),
                        row(name, "%", 2024, "Tỉnh 2024", "Trên 80", "Hà Trung", "2", name, "Trên 80"))));
        Plan after = with(2025, issuer, List.of(table("I", "Cây và hồ", List.of("TT", "Chỉ tiêu", "Tỉnh 2025"),
                row(other, "thuyền", 2025, "Tỉnh 2025", "7", province, "1", other, "7")),
                table("II", "Đường và cầu", List.of("TT", "Chỉ tiêu", "Đơn vị", "Cả nước",
                        "Tỉnh 2025", "Cơ quan"),
                        row(name, "%", 2025, "Tỉnh 2025", target, province, "1", name, "%", "", target, "Sở Y tế"))));
        return PlanComparison.of(before, after).differences();
    }

    @Test
    void aTargetIsComparedInARowThatWentToATableWithOtherColumns() {
        assertThat(differences("Trên 90", "Hà Trung")).hasAtLeastOneElementOfType(TargetChanged.class)
                .filteredOn(TargetChanged.class::isInstance)
                .singleElement()
                .satisfies(change -> assertThat(((TargetChanged) change).course()).isEqualTo(TargetCourse.RAISED));
        assertThat(differences("Trên 80", "Hà Trung")).noneMatch(TargetChanged.class::isInstance)
                .hasAtLeastOneElementOfType(Moved.class);
    }

    @Test
    void theSameOfficeOfAnotherProvinceIsNoOtherAgency() {
        assertThat(differences("Trên 80", "Hải Trung")).noneMatch(Reassigned.class::isInstance);
    }

    @Test
    void anOfficeOfAnotherProvinceInAPlanOfTheSameBodyIsAnotherAgency() {
        assertThat(differences("Trên 80", "Hải Trung", "UBND tỉnh Hà Trung")).anyMatch(Reassigned.class::isInstance);
    }

    @Test
    void anIndicatorThatGrowsIsNotTheOneThatIsAShareOfAnother() {
        sketch.rows.add(new Row("Tổng vốn trồng cây của toàn tỉnh so với GRDP", "12%"));
        Plan before = sketch.plan();
        sketch.rows.set(0, new Row("Tổng vốn trồng cây phát triển toàn tỉnh tăng", "7"));
        sketch.year = 2025;

        assertThat(PlanComparison.of(before, sketch.plan()).differences()).noneMatch(TargetChanged.class::isInstance)
                .hasAtLeastOneElementOfType(Dropped.class)
                .hasAtLeastOneElementOfType(Added.class);
    }

    private static AppendixRow child(String name, String target, int year) {
        AppendixRow row = row(name, "%", year, "Tỉnh", target, "Hà Trung", "", name, target);
        return new AppendixRow(row.id(), 2, "", row.cells(), row.content(), row.source());
    }

    private static AppendixRow parent(String name, int year) {
        return row(name, "tấn", year, "Tỉnh", "500", "Hà Trung", "1", name, "500");
    }

    private Plan of(int year, AppendixRow... rows) {
        return with(year, "UBND tỉnh Hà Trung",
                List.of(table("I", "Bến chợ", List.of("TT", "Chỉ tiêu", "Tỉnh"), rows)));
    }

    @Test
    void aRowThatSaysNothingAloneIsKnownByTheRowThatItBelongsTo() {
        Plan before = of(2024, parent("Sản lượng cá bán ở bến chợ", 2024), child("Tốc độ tăng", "5", 2024));

        assertThat(PlanComparison.of(before,
                of(2025, parent("Sản lượng cá tươi bán ở bến chợ", 2025), child("Tốc độ tăng", "6", 2025)))
                .differences()).anyMatch(TargetChanged.class::isInstance).noneMatch(Dropped.class::isInstance);
        assertThat(PlanComparison.of(before,
                of(2025, parent("Số thuyền máy", 2025), child("Tốc độ tăng khách qua phà", "6", 2025)))
                .differences()).noneMatch(TargetChanged.class::isInstance);
    }

    @Test
    void inAnotherVersionOfThePlanItIsKnownByItsWordsToo() {
        AppendixRow reworded = child("Tốc độ tăng (%)", "6", 2024);
        Plan before = of(2024, parent("Sản lượng cá bán ở bến chợ", 2024), child("Tốc độ tăng", "5", 2024));

        assertThat(PlanComparison.of(before, of(2024, parent("Sản lượng cá bán ở bến chợ", 2024), reworded))
                .differences()).noneMatch(Dropped.class::isInstance).noneMatch(Added.class::isInstance);
    }

    @Test
    void aRowWithoutATargetOfItsYearTellsNone() {
        sketch.rows.add(new Row("Số cây trồng mới", "120"));
        Plan before = sketch.plan();
        sketch.year = 2025;
        assertThat(PlanComparison.of(before, sketch.plan()).differences()).noneMatch(TargetChanged.class::isInstance);
    }
}
