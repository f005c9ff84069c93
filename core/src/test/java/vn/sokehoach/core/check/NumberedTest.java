package vn.sokehoach.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of tasks, groups and rows follow one another. */
class NumberedTest {
    private static final List<String> POINTS = List.of("a b c d đ e g h i k l m n o p q r s t u v x y".split(" "));

    @Property
    void theLettersOfTheDecreeFollowOneAnother(@ForAll @IntRange(min = 1, max = 23) int count) {
        assertThat(found(POINTS.subList(0, count))).isEmpty();
    }

    @Property
    void aLetterLeftOutIsToldOnce(@ForAll @IntRange(min = 0, max = 21) int at) {
        List<String> labels = new ArrayList<>(POINTS);
        String gone = labels.remove(at);
        List<String> found = found(labels);

        // Without the letter đ nobody can tell whether the office counts it.
        assertThat(found).hasSize(gone.equals("đ") ? 0 : 1).allMatch(each -> each.startsWith("NUMBER_GAP"));
    }

    @Property
    void aLetterPrintedTwiceIsToldOnceWhetherTheCountGoesOnOrNot(@ForAll @IntRange(min = 0, max = 22) int at,
            @ForAll boolean goesOn) {
        List<String> labels = new ArrayList<>(POINTS);
        labels.add(at, labels.get(at));
        if (goesOn && at < 22) {
            labels.remove(at + 2);
        }
        assertThat(found(labels)).hasSize(1).allMatch(each -> each.startsWith("NUMBER_REPEATED"));
    }

    @Property
    void numbersMayCountOnThroughTheGroupsOrBeginAnew(@ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int second) {
        DraftedPlan on =
                new DraftedPlan().labels("I", "1", numbers(1, first)).labels("I", "2", numbers(first + 1, second));
        DraftedPlan anew = new DraftedPlan().labels("I", "1", numbers(1, first)).labels("II", "1", numbers(1, second));

        assertThat(on.findings()).isEmpty();
        assertThat(anew.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "a b c d e f g; ",
            "a b c d đ e f g; ",
            "h i j k; NUMBER_GAP 1 h|1|h",
            "i ii iii iv v; ",
            "i ii iv; NUMBER_GAP 1 iv|ii|iv",
            "1 2 2a 2b 3; ",
            "1.1 1.2 1.4; NUMBER_GAP 1 1.4|1.2|1.4",
            "1 a b 2 a b; ",
            "1 a 2 a 3 a b; ",
            "1 a b 2 b; NUMBER_REPEATED 1 b|b|b",
            "a a b; NUMBER_REPEATED 1 a|a|a",
            "1 a b 2 a c; NUMBER_GAP 1 c|a|c",
            "a b d d đ; NUMBER_GAP 1 d|b|d,NUMBER_REPEATED 1 d|d|d",
            "a b c b d; NUMBER_REPEATED 1 b|c|b,NUMBER_GAP 1 d|b|d",
            "a c b d; NUMBER_GAP 1 c|a|c",
            "b c; NUMBER_GAP 1 b|1|b",
            "'' '' ''; "})
    void readsLabelsAsOfficersDo(String labels, String expected) {
        List<String> found = found(List.of(labels.replace("''", "").split(" ", -1)));
        assertThat(String.join(",", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aDocumentThatUsesTheLetterDWithAStrokeMustNotLeaveItOut() {
        DraftedPlan plan = new DraftedPlan().labels("I", "1", List.of("a", "b", "c", "d", "đ"))
                .labels("I", "2", List.of("a", "b", "c", "d", "e"));
        assertThat(plan.findings()).containsExactly("NUMBER_GAP 2 e|d|e");
    }

    @Test
    void groupsAreCountedPartByPart() {
        DraftedPlan plan = new DraftedPlan().labels("II", "1", List.of())
                .labels("II", "2", List.of())
                .labels("II", "4", List.of())
                .labels("III", "1", List.of())
                .labels("Phụ lục I", "I", List.of())
                .labels("Phụ lục I", "II", List.of())
                .labels("Phụ lục I", "II", List.of());
        assertThat(plan.findings()).containsExactly("NUMBER_GAP II, 4|2|4", "NUMBER_REPEATED Phụ lục I, II|II|II");
    }

    @Test
    void rowsCountOnThroughTheGroupsOfATable() {
        DraftedPlan plan =
                new DraftedPlan().having(IndicatorRows.table("II", "I;Kinh tế", "1;Gạo;Tấn;;5", "2;Ngô;Tấn;;5",
                        ";Trong đó ngô nếp;Tấn;;1", "III;Xã hội", "5;Lớp học;Phòng;;3", "6;Trạm xá;Nhà;;3"));
        assertThat(plan.findings()).containsExactly("NUMBER_GAP Phụ lục II, III|I|III",
                "NUMBER_GAP Phụ lục II, 5|2|5");
    }

    private static List<String> found(List<String> labels) {
        return new DraftedPlan().labels("I", "1", labels).findings();
    }

    private static List<String> numbers(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(String::valueOf).toList();
    }
}
