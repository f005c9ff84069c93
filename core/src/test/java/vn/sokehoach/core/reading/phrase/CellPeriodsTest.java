package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPeriodsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Quý I, II/2026|QUARTER 2026-01-01 2026-06-30",
            "Quý II - III|QUARTER 2026-04-01 2026-09-30", "Tháng 3-4/2027|MONTH 2027-03-01 2027-04-30",
            "T6/2026|MONTH 2026-06-01 2026-06-30", "6 tháng đầu năm|MONTH 2026-01-01 2026-06-30",
            "2026|YEAR 2026-01-01 2026-12-31", "2026 - 2027|YEAR 2026-01-01 2027-12-31"})
    void readsWholeCells(String cell, String expected) {
        assertThat(DeadlineRecogniser.parseCell(cell, 2026)).singleElement()
                .extracting(time -> time.kind() + " " + time.from() + " " + time.to())
                .isEqualTo(expected);
    }
}
