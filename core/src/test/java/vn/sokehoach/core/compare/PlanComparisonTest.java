package vn.sokehoach.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.DeadlineChanged;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.compare.SketchedPlan.Group;
import vn.sokehoach.core.compare.SketchedPlan.Row;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.plan.Plan;

class PlanComparisonTest {
    private final SketchedPlan sketch = new SketchedPlan();
    private final Task bridges = new Task("Sở Xây dựng", "kiểm tra mười hai cây cầu cũ trên đường liên xã", 6);
    private final Task clinics = new Task("Sở Y tế", "mở thêm bốn trạm cấp cứu ở vùng xa trung tâm", 9);
    private final Task schools = new Task("Sở Giáo dục", "sửa mái các lớp học dột trước mùa mưa bão", 5);
    private final Task markets = new Task("Sở Công Thương", "xếp lại chỗ bán hàng quanh chợ đầu mối", 11);
    private Group group;
    private Plan before;

    @BeforeEach
    void sketchPlan() {
        group = sketch.group("Việc của năm");
        group.tasks.addAll(List.of(bridges, clinics, schools, markets));
        sketch.group("Việc lâu dài").tasks.add(new Task("Sở Nội vụ", "soạn sổ tay tiếp dân cho cán bộ mới", 12));
        sketch.rows.add(new Row("Số cây trồng mới", "120"));
        sketch.rows.add(new Row("Tỷ lệ rác được phân loại", "Trên 80"));
        before = sketch.plan();
    }

    @Test
    void aLetterThatMovesUpBecauseATaskWasDroppedIsNoMove() {
        group.tasks.remove(bridges);

        assertThat(differences()).singleElement()
                .satisfies(only -> assertThat(only.before().words()).isEqualTo(bridges.content()));
    }

    @Test
    void whoLeadsHelpsToRecogniseATaskOfAnotherYearButNotOfAnotherVersion() {
        clinics.work = "lo thuốc cho trạm cấp cứu vùng xa, mua hai xe tải, dạy nghề mười y tá trẻ, "
                + "xây một nhà nghỉ ba gian mái ngói";

        assertThat(differences()).hasAtLeastOneElementOfType(Added.class);
        sketch.year = 2025;
        assertThat(differences()).noneMatch(Added.class::isInstance).hasAtLeastOneElementOfType(Reworded.class);
    }

    @Test
    void aTaskThatWentPastItsNeighboursHasMovedAndTheyHaveNot() {
        group.tasks.remove(bridges);
        group.tasks.add(bridges);

        assertThat(differences()).singleElement().isInstanceOfSatisfying(Moved.class, moved -> {
            assertThat(moved.before().label()).isEqualTo("a");
            assertThat(moved.after().label()).isEqualTo("d");
        });
    }

    @Test
    void aTaskCanBeRewordedAndMoved() {
        group.tasks.remove(clinics);
        clinics.work += " và ven biển";
        sketch.groups.getLast().tasks.add(clinics);

        assertThat(differences()).hasSize(2)
                .hasAtLeastOneElementOfType(Moved.class)
                .hasAtLeastOneElementOfType(Reworded.class);
    }

    @Test
    void anotherLeadOrMonthInTheSentenceIsNoOtherWording() {
        bridges.lead = "Ban Quản lý dự án";
        clinics.month = 10;

        assertThat(differences()).satisfiesExactly(
                lead -> assertThat(lead).isInstanceOfSatisfying(Reassigned.class,
                        change -> assertThat(change.namesAfter()).containsExactly("Ban Quản lý dự án")),
                month -> assertThat(month).isInstanceOf(DeadlineChanged.class));
    }

    @Test
    void blanksDashesAndASlipOfTypingAreNoOtherWording() {
        bridges.work = bridges.work.replace("kiểm tra", "kiểm  TRA").replace("đường", "đưrờng");
        clinics.work = clinics.work.replace("vùng xa", "vùng\u00A0xa");

        assertThat(differences()).isEmpty();
    }

    @Test
    void anotherWordOfOneLetterLessIsAnotherWording() {
        schools.work = schools.work.replace("mái", "má");

        assertThat(differences()).singleElement().isInstanceOf(Reworded.class);
    }

    @Test
    void aFigureOrAnAbbreviationIsNeverASlip() {
        assertThat(Wording.same("trồng 120 cây", "trồng 121 cây")).isFalse();
        assertThat(Wording.same("theo Phụ lục II", "theo Phụ lục I")).isFalse();
        assertThat(Wording.same("tăng GDP", "tăng GRDP")).isFalse();
    }

    @Test
    void tellsWhichWayATargetWent() {
        sketch.rows.getFirst().target = "115-119";
        sketch.rows.getLast().target = "85";

        assertThat(differences()).map(change -> ((TargetChanged) change).course())
                .containsExactly(TargetCourse.LOWERED, TargetCourse.RAISED);
    }

    @Test
    void aTargetOfTheSameValueInOtherFiguresIsNone() {
        sketch.rows.getFirst().target = "120,0";

        assertThat(differences()).isEmpty();
    }

    @Test
    void tellsANewTaskANewRowAndANewNumber() {
        group.tasks.add(1, new Task("Sở Tư pháp", "rà các mẫu đơn xin việc của dân phố", 3));
        sketch.rows.add(new Row("Số hộ có nước máy", "900"));
        sketch.number = "15/KH-UBND";

        assertThat(differences()).satisfiesExactly(
                number -> assertThat(number).isEqualTo(
                        new HeadingChanged(HeadingField.NUMBER, "12/KH-UBND", "15/KH-UBND")),
                task -> assertThat(task).isInstanceOfSatisfying(Added.class,
                        added -> assertThat(added.after().label()).isEqualTo("b")),
                row -> assertThat(row).isInstanceOf(Added.class));
    }

    @Test
    void twoTasksOfTheSameWordsAreTwoTasks() {
        group.tasks.add(new Task(markets.lead, markets.work, markets.month));
        Plan twice = sketch.plan();
        group.tasks.removeLast();

        assertThat(PlanComparison.of(before, twice).differences()).singleElement().isInstanceOf(Added.class);
        assertThat(PlanComparison.of(twice, sketch.plan()).differences()).hasSize(1);
    }

    @Test
    void twoThousandTasksAreComparedWithTwoThousandOthersInSeconds() {
        Random random = new Random(7);
        SketchedPlan large = new SketchedPlan();
        for (int at = 0; at < 2000; at++) {
            if (at % 40 == 0) {
                large.group("Nhóm việc số " + at);
            }
            large.groups.getLast().tasks.add(new Task("Sở " + at % 30, text(random), 1 + at % 12));
        }
        Plan one = large.plan();
        large.groups.forEach(each -> each.tasks.forEach(task -> task.work = "nay " + task.work + " cho xong"));
        Plan other = large.plan();

        List<Difference> found = assertTimeout(Duration.ofSeconds(30),
                () -> PlanComparison.of(one, other).differences());

        assertThat(found).hasSize(2000).hasOnlyElementsOfType(Reworded.class);
    }

    private static String text(Random random) {
        return IntStream.range(0, 60)
                .mapToObj(_ -> "chữ" + (int) (1500 * random.nextDouble() * random.nextDouble()))
                .collect(Collectors.joining(" "));
    }

    private List<Difference> differences() {
        return PlanComparison.of(before, sketch.plan()).differences();
    }
}
