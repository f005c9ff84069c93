package vn.sokehoach.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Citations.NamedAppendix;

/** An appendix that the text names has come with it. */
class AppendicesPresentTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "I II; I II; ",
            "I II III; I III; II",
            "1 02; I II; ",
            "II; IIa IIb; ",
            "IIb; IIa; IIb",
            "A C; A B; C",
            "I; ''; ",
            "I II; ''; I II",
            "''; III; "})
    void numbersAreComparedAsOfficersReadThem(String named, String printed, String missing) {
        DraftedPlan plan = new DraftedPlan().citing(citations(numbers(named), numbers(printed)));
        assertThat(plan.findings()).containsExactlyElementsOf(missing == null ? List.of()
                : Stream.of(missing.split(" ")).map(no -> "APPENDIX_MISSING Phụ lục " + no).toList());
    }

    @Test
    void anAppendixWithoutANumberIsMissedOnlyWhereThereIsNone() {
        Citations citations = citations(List.of(""), List.of());
        assertThat(new DraftedPlan().citing(citations).findings()).containsExactly("APPENDIX_MISSING Phụ lục ");
        assertThat(new DraftedPlan().citing(citations).having(IndicatorRows.table("", "1;Gạo;Tấn;;5")).findings())
                .isEmpty();
    }

    @Test
    void anAppendixAddedLaterIsNoLongerMissed() {
        DraftedPlan plan = new DraftedPlan().citing(citations(List.of("II"), List.of("I")));
        assertThat(plan.findings()).hasSize(1);
        assertThat(plan.having(IndicatorRows.table("2", "1;Gạo;Tấn;;5")).findings()).isEmpty();
    }

    private static List<String> numbers(String text) {
        return text.isEmpty() ? List.of("") : List.of(text.split(" "));
    }

    private static Citations citations(List<String> named, List<String> printed) {
        return new Citations(List.of(), List.of(), List.of(), List.of(),
                named.stream().map(no -> new NamedAppendix(no, "Phụ lục " + no, DraftedPlan.SOURCE)).toList(), printed);
    }
}
