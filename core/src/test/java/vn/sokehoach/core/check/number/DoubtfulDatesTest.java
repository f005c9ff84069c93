package vn.sokehoach.core.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.source.DraftProblem.Code;

class DoubtfulDatesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9-thg 10            | 9-10
            10-thg 9            | 9-10
            9-Oct               | 9-10
            09-Oct-24           | 9-10
            09/10/2024          | 9-10
            9/10/24             | 9-10
            10/27/2024          | 10-27
            2024-10-09          | 9-10
            2024-10-09 00:00:00 | 9-10
            thg 10-35           | 10-35
            Oct-24              | 10-24
            01/10/1935          | 10-35, 1-10
            01/10/2024          | 1-10, 10-24
            9-Sep               | 9,9
            """)
    void datesAmongNumbersWereRanges(String shown, String proposals) {
        assertThat(String.join(", ", Tables.of(2024, "Kế hoạch năm 2024").row("Tỷ lệ tăng", "%", shown).proposals()))
                .isEqualTo(proposals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-10", "13-14", "103-107", "8-9,7", "2021-2025", "31/02/2024", "Quý IV/2024", "9/10"})
    void whatIsNoDateIsNotTakenForOne(String shown) {
        assertThat(Tables.of(2024, "Kế hoạch năm 2024").row("Tỷ lệ tăng", "%", shown).doubts()).isEmpty();
    }

    @Test
    void theNumberOfADayIsADateToo() {
        assertThat(Tables.of(2024, "Kế hoạch năm 2024").row("Tỷ lệ tăng", "%", "45574").proposals())
                .startsWith("9-10");
        assertThat(Tables.of(2024, "Kế hoạch năm 2023", "Kế hoạch năm 2024")
                .row("Sản lượng", "Tấn", "9,5", "45.574")
                .proposals()).startsWith("9-10");
        assertThat(Tables.of(2024, "Kế hoạch năm 2024").row("Tổng thu", "Tỷ đồng", "45.574").doubts()).isEmpty();
    }

    @Test
    void datesAreLeftWhereTheyMayBeMeant() {
        assertThat(Tables.of(2024, "Kế hoạch năm 2024").row("Ngày hoàn thành", "Ngày", "30/6/2024").doubts()).isEmpty();
        assertThat(Tables.of(2024, "Kế hoạch năm 2024").row("Trình đề án", "", "30/6/2024").doubts()).isEmpty();
    }

    @Test
    void theReadersWordForTheDayIsTaken() {
        assertThat(Tables.of(2024, "Kế hoạch năm 2024")
                .row("Tỷ lệ tăng", "%", "tháng 10 9")
                .noted(Code.CELL_DATE, "D2", "tháng 10 9", "2024-10-09")
                .proposals()).containsExactly("9-10");
    }

    @Test
    void rangesAreSpelledAsThePlanSpellsThem() {
        assertThat(Tables.of(2024, "Kế hoạch năm 2024")
                .row("Chỉ số sản xuất", "%", "8 - 8,5")
                .row("Tỷ lệ tăng", "%", "9-thg 10")
                .proposals()).containsExactly("9 - 10");
    }

    @Test
    void ofTwoRangesTheNearerToItsNeighboursComesFirst() {
        assertThat(Tables.of(2024, "Kế hoạch năm 2023", "Kế hoạch năm 2024")
                .row("Tỷ lệ lao động", "%", "25,5", "01/10/2024")
                .proposals()).containsExactly("10-24", "1-10");
    }
}
