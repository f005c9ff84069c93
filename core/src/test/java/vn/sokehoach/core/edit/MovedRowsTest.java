package vn.sokehoach.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.text.NumberStyle;
import vn.sokehoach.core.usecase.editing.RowSpot;

/** Rows of indicators move among their neighbours with what hangs below them, and are numbered anew. */
class MovedRowsTest {
    private static final String CAPTION = """
            PHỤ LỤC II
            CHỈ TIÊU NĂM 2026
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 18 tháng 01 năm 2026)
            """;

    private SmallPlan plan = SmallPlan.of(SmallTable.of(CAPTION, """
            TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan theo dõi
            I | Cây | | |
            1. | Cây giống | Cây | 100 | Sở Y tế
            | Cây giống lớn | Cây | 40 | ^
            2. | Cây thuốc | Cây | 20 | ^
            II | Rừng | | |
            1. | Rừng mới | ha | > 30 | Sở Tài chính
            2. | Rừng già | ha | 7 | Sở Nội vụ
            """));

    private Appendix table() {
        return plan.plan().appendices().getFirst();
    }

    private List<String> names() {
        return table().rows().stream().map(row -> (row.no() + " " + row.cells().get(1)).strip()).toList();
    }

    private UUID row(String name) {
        return table().rows().stream().filter(row -> row.cells().get(1).equals(name)).findFirst().orElseThrow().id();
    }

    private List<String> agencies(String name) {
        AppendixRow row = table().rows().stream().filter(each -> each.id().equals(row(name))).findFirst().orElseThrow();
        return ((Indicator) row.content()).agencies().stream().map(AgencyMention::printed).toList();
    }

    private void move(String name, Direction direction) throws EditRefused {
        plan.edited().apply(new PlanEdit.Move(row(name), direction));
    }

    private EditRefused.Code refused(PlanEdit edit) {
        EditRefused refused = catchThrowableOfType(EditRefused.class, () -> plan.edited().apply(edit));
        return Objects.requireNonNull(refused).code();
    }

    @Test
    void anIndicatorComesToTheFirstPlaceOfTheTableInFrontOfTheHeading() throws EditRefused {
        move("Cây giống", Direction.UP);
        assertThat(names()).startsWith("1 Cây giống", "Cây giống lớn", "I Cây", "2 Cây thuốc");
        assertThat(agencies("Cây giống")).containsExactly("Sở Y tế");
        assertThat(agencies("Cây thuốc")).containsExactly("Sở Y tế");
        assertThat(refused(new PlanEdit.Move(row("Cây giống"), Direction.UP)))
                .isEqualTo(EditRefused.Code.AT_THE_END);
        move("Cây giống", Direction.DOWN);
        assertThat(names()).startsWith("I Cây", "1 Cây giống", "Cây giống lớn", "2 Cây thuốc");
    }

    @Test
    void anIndicatorTakesItsRowsAlongAndCrossesIntoTheNextGroup() throws EditRefused {
        move("Cây giống", Direction.DOWN);
        assertThat(names()).containsExactly("I Cây", "2 Cây thuốc", "1 Cây giống", "Cây giống lớn", "II Rừng",
                "1 Rừng mới", "2 Rừng già");
        move("Cây giống", Direction.DOWN);
        assertThat(names()).containsExactly("I Cây", "2 Cây thuốc", "II Rừng", "1 Cây giống", "Cây giống lớn",
                "1 Rừng mới", "2 Rừng già");
        assertThat(agencies("Cây giống")).containsExactly("Sở Y tế");
        assertThat(agencies("Cây giống lớn")).containsExactly("Sở Y tế");
        assertThat(agencies("Cây thuốc")).containsExactly("Sở Y tế");
        assertThat(table().table().merges()).contains(new Merge(3, 4, 2, 1));
        move("Cây giống", Direction.UP);
        assertThat(names().subList(0, 5)).containsExactly("I Cây", "2 Cây thuốc", "1 Cây giống", "Cây giống lớn",
                "II Rừng");
    }

    @Test
    void aGroupRowGoesWithItsRowsAndARowBelowGoesToTheNextIndicator() throws EditRefused {
        move("Rừng", Direction.UP);
        assertThat(names()).containsExactly("II Rừng", "1 Rừng mới", "2 Rừng già", "I Cây", "1 Cây giống",
                "Cây giống lớn", "2 Cây thuốc");
        move("Cây giống lớn", Direction.DOWN);
        move("Rừng già", Direction.UP);
        assertThat(names()).containsExactly("II Rừng", "2 Rừng già", "1 Rừng mới", "I Cây", "1 Cây giống",
                "2 Cây thuốc", "Cây giống lớn");
        move("Cây giống lớn", Direction.UP);
        move("Cây giống lớn", Direction.UP);
        assertThat(names()).containsExactly("II Rừng", "2 Rừng già", "1 Rừng mới", "Cây giống lớn", "I Cây",
                "1 Cây giống", "2 Cây thuốc");
        assertThat(agencies("Cây giống")).containsExactly("Sở Y tế");
    }

    @Test
    void whatStandsAtTheEndStaysAndUndoingGivesAllBack() throws EditRefused {
        List<AppendixRow> before = table().rows();
        assertThat(refused(new PlanEdit.Move(row("Cây"), Direction.UP))).isEqualTo(EditRefused.Code.AT_THE_END);
        assertThat(refused(new PlanEdit.Move(row("Rừng già"), Direction.DOWN)))
                .isEqualTo(EditRefused.Code.AT_THE_END);
        assertThat(refused(new PlanEdit.MoveInto(row("Rừng già"), row("Cây"), 3)))
                .isEqualTo(EditRefused.Code.NO_SUCH_POSITION);
        assertThat(refused(new PlanEdit.MoveInto(row("Cây giống lớn"), row("Rừng"), 0)))
                .isEqualTo(EditRefused.Code.NO_SUCH_POSITION);

        move("Rừng già", Direction.UP);
        assertThat(table().rows()).containsExactlyInAnyOrderElementsOf(before);
        plan.edited().undo();
        assertThat(table().rows()).isEqualTo(before);
    }

    @Test
    void anIndicatorIsPutWhereItIsDropped() throws EditRefused {
        plan.edited().apply(RowSpot.putting(plan.plan(), row("Rừng già"), row("Cây giống")).orElseThrow());
        plan.edited().apply(RowSpot.putting(plan.plan(), row("Cây thuốc"), row("Rừng")).orElseThrow());
        assertThat(names()).containsExactly("I Cây", "2 Rừng già", "1 Cây giống", "Cây giống lớn", "II Rừng",
                "1 Rừng mới", "2 Cây thuốc");
        assertThat(agencies("Cây thuốc")).containsExactly("Sở Y tế");
        assertThat(agencies("Rừng già")).containsExactly("Sở Nội vụ");
        assertThat(RowSpot.putting(plan.plan(), row("Cây"), row("Rừng"))).isEmpty();
        assertThat(RowSpot.putting(plan.plan(), row("Rừng mới"), row("Cây giống lớn"))).isEmpty();
    }

    @Test
    void numbersAreCountedAnewInTheGroupThroughTheTableAndOfTheGroups() throws EditRefused {
        move("Rừng", Direction.UP);
        move("Cây giống", Direction.DOWN);
        plan.edited().apply(new PlanEdit.Renumber(row("Cây"), null));
        plan.edited().apply(new PlanEdit.Renumber(table().id(), null));
        assertThat(table().rows()).extracting(row -> row.cells().getFirst())
                .containsExactly("I", "1.", "2.", "II", "1.", "2.", "");
        plan.edited().apply(new PlanEdit.Renumber(row("Cây"), NumberStyle.RUNNING));
        assertThat(names()).containsExactly("I Rừng", "1 Rừng mới", "2 Rừng già", "II Cây", "3 Cây thuốc",
                "4 Cây giống", "Cây giống lớn");
        assertThat(refused(new PlanEdit.Renumber(row("Cây giống"), null)))
                .isEqualTo(EditRefused.Code.NOT_POSSIBLE_HERE);
    }

    @Test
    void partsOfANumberFollowTheOneAboveThem() throws EditRefused {
        plan.edited().apply(new PlanEdit.SetCell(row("Rừng mới"), 0, "2"));
        plan.edited().apply(new PlanEdit.SetCell(row("Rừng già"), 0, "2.7"));
        plan.edited().apply(new PlanEdit.Renumber(row("Rừng"), NumberStyle.NUMBERS));
        assertThat(names().subList(4, 7)).containsExactly("II Rừng", "1 Rừng mới", "1.1 Rừng già");
    }

    @Test
    void whatTookItsAgencyFromTheRowAboveKeepsItWhenThatGoes() throws EditRefused {
        plan = ditto();
        plan.edited().apply(new PlanEdit.MoveInto(row("Cây giống"), row("Rừng"), 1));
        assertThat(List.of("Cây giống", "Cây thuốc", "Cây cảnh", "Rừng già")).extracting(this::agencies)
                .containsExactly(List.of("Sở Y tế"), List.of("Sở Y tế"), List.of("Sở Y tế"), List.of("Sở Tài chính"));
    }

    @Test
    void whatTookItsAgencyFromTheRowAboveKeepsItBelowAnother() throws EditRefused {
        plan = ditto();
        plan.edited().apply(new PlanEdit.MoveInto(row("Cây thuốc"), row("Rừng"), 1));
        assertThat(List.of("Cây thuốc", "Cây cảnh", "Rừng mới", "Rừng già")).extracting(this::agencies)
                .containsExactly(List.of("Sở Y tế"), List.of("Sở Y tế"), List.of("Sở Tài chính"),
                        List.of("Sở Tài chính"));
        assertThat(table().rows()).extracting(row -> row.cells().get(4))
                .containsExactly("", "Sở Y tế", "nt", "", "Sở Tài chính", "Sở Y tế", "Sở Tài chính");
    }

    @Test
    void aRowWithoutNumberLeavesTheNumberCellOfItsIndicator() throws EditRefused {
        plan = SmallPlan.of(SmallTable.of(CAPTION, """
                TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan theo dõi
                1 | Cây giống | Cây | 100 | Sở Y tế
                ^ | Cây lớn | Cây | 60 | Sở Y tế
                ^ | Cây nhỏ | Cây | 40 | Sở Y tế
                2 | Cây thuốc | Cây | 20 | Sở Y tế
                ^ | Cây quý | Cây | 10 | Sở Y tế
                3 | Cây cảnh | Cây | 10 | Sở Y tế
                """));
        move("Cây nhỏ", Direction.DOWN);
        assertThat(names()).containsExactly("1 Cây giống", "Cây lớn", "2 Cây thuốc", "Cây nhỏ", "Cây quý",
                "3 Cây cảnh");
        assertThat(table().rows()).extracting(row -> row.cells().getFirst()).containsExactly("1", "", "2", "", "", "3");
        assertThat(table().table().merges()).containsExactly(new Merge(0, 0, 2, 1), new Merge(2, 0, 3, 1));
        move("Cây quý", Direction.DOWN);
        assertThat(table().rows()).extracting(row -> row.cells().getFirst()).containsExactly("1", "", "2", "", "3", "");
        assertThat(table().table().merges()).containsExactly(new Merge(0, 0, 2, 1), new Merge(2, 0, 2, 1));
    }

    @Test
    void aTableWithoutNumbersIsNotNumbered() {
        plan = SmallPlan.of(SmallTable.of(CAPTION, """
                Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan theo dõi
                Cây giống | Cây | 100 | Sở Y tế
                Cây thuốc | Cây | 20 | Sở Y tế
                """));
        assertThat(refused(new PlanEdit.Renumber(table().id(), null))).isEqualTo(EditRefused.Code.NO_COLUMN);
    }

    @Test
    void aGroupWithoutIndicatorsIsNotNumbered() throws EditRefused {
        UUID empty = UUID.randomUUID();
        plan.edited().apply(new PlanEdit.AddRow(empty, null, 0, List.of("III", "Ao")));
        assertThat(refused(new PlanEdit.Renumber(empty, null))).isEqualTo(EditRefused.Code.NOTHING_CHANGES);
    }

    private static SmallPlan ditto() {
        return SmallPlan.of(SmallTable.of(CAPTION, """
                TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan theo dõi
                I | Cây | | |
                1 | Cây giống | Cây | 100 | Sở Y tế
                2 | Cây thuốc | Cây | 20 | nt
                3 | Cây cảnh | Cây | 10 | nt
                II | Rừng | | |
                1 | Rừng mới | ha | > 30 | Sở Tài chính
                2 | Rừng già | ha | 7 | nt
                """));
    }
}
