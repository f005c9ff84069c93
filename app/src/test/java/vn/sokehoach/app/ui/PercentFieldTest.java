package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Percentages as people type them and as spreadsheets hand them over. */
@OnScreen
class PercentFieldTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"45;45", "45%;45", "45 %;45", "45,00%;45", "45.00%;45", "100.00%;100",
            "0,0%;0"})
    void aWholePercentageIsReadWithOrWithoutItsZeros(String text, int percent) {
        assertThat(PercentField.parse(text)).hasValue(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45,5%", "45.5%", "1.000%", "10,000%", "101", "3.500", "45,00", "-1", ""})
    void nothingElseIsGuessed(String text) {
        assertThat(PercentField.parse(text)).isEqualTo(OptionalInt.empty());
    }
}
