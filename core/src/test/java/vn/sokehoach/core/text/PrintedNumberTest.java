package vn.sokehoach.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({"IV, iv, true", "IV., ' iv ', true", "3.1., 3.1, true", "31, 3.1, false", "II, III, false"})
    void fullStopsAtTheEndAndCaseMakeNoDifference(String one, String other, boolean same) {
        assertThat(PrintedNumber.same(one, other)).isEqualTo(same);
    }
}
