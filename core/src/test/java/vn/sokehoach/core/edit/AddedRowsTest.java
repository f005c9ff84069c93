package vn.sokehoach.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.usecase.editing.NewRow;
import vn.sokehoach.core.usecase.editing.RowField;

/** Rows of indicators are written by hand, into a printed table or one that begins with them. */
class AddedRowsTest {
    private final SmallPlan bare = SmallPlan.of(SmallPlan.TEXT);
    private final SmallPlan printed = SmallPlan.of(SmallTable.of("""
            PHỤ LỤC II
            CHỈ TIÊU NĂM 2026
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 18 tháng 01 năm 2026)
            """, """
            TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan theo dõi
            I | Cây | | |
            1. | Cây giống | Cây | 100 | Sở Y tế
            | Cây giống lớn | Cây | 40 | ^
            2. | Cây thuốc | Cây | 20 | ^
            II | Rừng | | |
            1. | Rừng mới | ha | > 30 | Sở Tài chính
            """));

    private static Appendix table(SmallPlan plan) {
        return plan.plan().appendices().getFirst();
    }

    private static List<String> rows(SmallPlan plan) {
        return table(plan).rows().stream().map(row -> row.level() + ": " + String.join(" | ", row.cells())).toList();
    }

    private static UUID row(SmallPlan plan, int place) {
        return table(plan).rows().get(place).id();
    }

    private static UUID add(SmallPlan plan, @Nullable UUID after, int level, String... cells) throws EditRefused {
        UUID id = UUID.randomUUID();
        plan.edited().apply(new PlanEdit.AddRow(id, after, level, List.of(cells)));
        return id;
    }

    private static Indicator indicator(SmallPlan plan, UUID id) {
        return table(plan).rows()
                .stream()
                .filter(row -> row.id().equals(id))
                .map(row -> (Indicator) row.content())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanWithoutATableGetsOneWithTheUsualColumns() throws EditRefused {
        add(bare, null, 0, "", "Đất đai");
        UUID first = add(bare, null, 1, "", "Diện tích ao", " ha ", "≥ 1.800,5", "Sở Tài chính");
        add(bare, null, 1, "", "Số bờ ao");

        assertThat(table(bare).table().columns()).containsExactly("STT", "Chỉ tiêu", "Đơn vị tính",
                "Kế hoạch năm 2026", "Cơ quan theo dõi");
        assertThat(rows(bare)).containsExactly("0: I | Đất đai |  |  | ",
                "1: 1 | Diện tích ao | ha | ≥ 1.800,5 | Sở Tài chính", "1: 2 | Số bờ ao |  |  | ");
        Indicator written = indicator(bare, first);
        assertThat(written.name()).isEqualTo("Diện tích ao");
        assertThat(written.unit()).isEqualTo("ha");
        assertThat(written.targets()).singleElement().satisfies(target -> {
            assertThat(target.year()).isEqualTo(2026);
            assertThat(target.target().from()).isEqualByComparingTo("1800.5");
        });
        assertThat(written.agencies()).flatExtracting(AgencyMention::agencies).hasSize(1);
        assertThat(bare.plan().indicatorCount()).isEqualTo(2);
        assertThat(table(bare).rows()).allMatch(row -> row.source().isByHand());
    }

    @Test
    void aRowComesBehindWhatHangsBelowTheChosenOneAndCountsOn() throws EditRefused {
        add(printed, row(printed, 1), 1, "", "Cây cảnh");
        add(printed, row(printed, 0), 1, "", "Cây bóng mát");
        add(printed, row(printed, 1), 2, "", "Cây giống nhỏ");
        add(printed, row(printed, 2), 0, "", "Vườn");

        assertThat(rows(printed)).extracting(row -> row.replaceAll(" \\|[^|]*\\|[^|]*\\|[^|]*$", ""))
                .containsExactly("0: I | Cây", "1: 1. | Cây giống", "2:  | Cây giống lớn", "2:  | Cây giống nhỏ",
                        "1:  | Cây cảnh", "1: 2. | Cây thuốc", "1: 3. | Cây bóng mát", "0:  | Vườn", "0: II | Rừng",
                        "1: 1. | Rừng mới");
    }

    @Test
    void theMergeAroundItCoversAnEmptyCellAndATypedOneStandsForItself() throws EditRefused {
        UUID covered = add(printed, row(printed, 1), 1, "", "Cây cảnh");
        assertThat(table(printed).table().merges()).contains(new Merge(1, 4, 4, 1));
        assertThat(indicator(printed, covered).agencies()).extracting(AgencyMention::printed)
                .containsExactly("Sở Y tế");

        UUID own = add(printed, covered, 1, "", "Cây leo", "Cây", "5", "Sở Nội vụ");
        assertThat(indicator(printed, own).agencies()).extracting(AgencyMention::printed)
                .containsExactly("Sở Nội vụ");
        assertThat(indicator(printed, row(printed, 5)).agencies()).extracting(AgencyMention::printed)
                .containsExactly("Sở Y tế");
    }

    @Test
    void whatTheOtherRowsMeanStaysAndUndoingGivesAllBack() throws EditRefused {
        List<AppendixRow> before = table(printed).rows();
        add(printed, row(printed, 4), 1, "", "Rừng già", "ha", "7", "Sở Y tế");

        assertThat(table(printed).rows()).containsAll(before);
        printed.edited().undo();
        assertThat(table(printed).rows()).isEqualTo(before);
    }

    @Test
    void whatCannotStandThereIsRefused() throws EditRefused {
        UUID there = row(printed, 1);
        assertThat(refused(there, null, 1, "", "Cây")).isEqualTo(EditRefused.Code.NO_SUCH_POSITION);
        assertThat(refused(UUID.randomUUID(), UUID.randomUUID(), 1, "", "Cây")).isEqualTo(EditRefused.Code.NOT_THERE);
        assertThat(refused(UUID.randomUUID(), there, 1, "7", " ")).isEqualTo(EditRefused.Code.EMPTY);
        assertThat(refused(UUID.randomUUID(), there, 1, "", "a", "b", "c", "d", "e"))
                .isEqualTo(EditRefused.Code.NO_COLUMN);
        NewRow place = NewRow.behind(printed.plan(), there, 1).orElseThrow();
        assertThat(catchThrowableOfType(EditRefused.class,
                () -> place.written(UUID.randomUUID(), Map.of(RowField.NATIONAL, List.of("5")), 2026)).code())
                .isEqualTo(EditRefused.Code.NO_COLUMN);
    }

    private EditRefused.Code refused(UUID id, @Nullable UUID after, int level, String... cells) {
        EditRefused refused = catchThrowableOfType(EditRefused.class,
                () -> printed.edited().apply(new PlanEdit.AddRow(id, after, level, List.of(cells))));
        return Objects.requireNonNull(refused).code();
    }

    @Test
    void theLastRowLeavesAnEmptyTableThatTakesRowsAgain() throws EditRefused {
        UUID only = add(bare, null, 1, "", "Số bờ ao");
        bare.edited().apply(new PlanEdit.Drop(only));
        assertThat(rows(bare)).isEmpty();

        add(bare, table(bare).id(), 1, "", "Số cầu ao");
        assertThat(rows(bare)).containsExactly("1: 1 | Số cầu ao |  |  | ");
        assertThat(bare.plan().appendices()).hasSize(1);
    }
}
