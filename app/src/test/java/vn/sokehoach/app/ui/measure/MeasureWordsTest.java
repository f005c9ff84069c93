package vn.sokehoach.app.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.indicator.MeasuredPeriod;

/** What the program says of a period can be typed back in, in either language. */
class MeasureWordsTest {

    static Stream<Arguments> periods() {
        return Stream.of(Messages.vietnamese(), Messages.english())
                .flatMap(messages -> Stream.of("2024", "2024-H1", "2024-9M", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4",
                        "2024-01", "2024-05", "2024-12").map(code -> Arguments.of(messages, code)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("periods")
    void aPeriodIsReadAsItIsWritten(Messages messages, String code) {
        String written = new MeasureWords(messages).of(MeasuredPeriod.parse(code).orElseThrow());

        assertThat(MeasuredPeriod.parse(written)).as(written)
                .map(MeasuredPeriod::code)
                .hasValue(code);
        assertThat(MeasuredPeriod.parse(written.toUpperCase(Locale.ROOT))).map(MeasuredPeriod::code).hasValue(code);
    }
}
