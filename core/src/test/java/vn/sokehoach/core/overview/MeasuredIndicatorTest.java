package vn.sokehoach.core.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.MeasuredValues;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.Measurement.Origin;
import vn.sokehoach.core.indicator.Measurement.Subject;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.indicator.Verdict;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.source.Source;

/** Which of several figures is judged, and against what. */
class MeasuredIndicatorTest {
    private static final int YEAR = 2024;

    @Test
    void theWholeYearIsJudgedThoughItsLastQuarterWasRecordedLater() {
        MeasuredIndicator indicator = indicator(YEAR, figure(Kind.ACTUAL, "2024", "66.000"),
                figure(Kind.ACTUAL, "2024-Q4", "17.000"));

        assertThat(indicator.judgement(Scope.PROVINCE).verdict()).isEqualTo(Verdict.EXCEEDED);
    }

    @Test
    void whatIsCumulatedAtTheEndOfTheYearIsOfTheWholeYear() {
        MeasuredIndicator indicator = indicator(YEAR, figure(Kind.ESTIMATE, "2024", "60.000"),
                figure(Kind.CUMULATIVE, "2024-Q4", "66.000"));

        assertThat(indicator.judgement(Scope.PROVINCE).verdict()).isEqualTo(Verdict.EXCEEDED);
    }

    @Test
    void aQuarterAloneDoesNotMissTheTargetOfAYear() {
        MeasuredIndicator indicator = indicator(YEAR, figure(Kind.ACTUAL, "2024-Q4", "17.000"));

        assertThat(indicator.judgement(Scope.PROVINCE).verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void aFigureOfAnEarlierYearIsNotComparedWithThePlansOwnTarget() {
        MeasuredIndicator indicator = indicator(YEAR, figure(Kind.ACTUAL, "2023", "70.000"));

        assertThat(indicator.judgement(Scope.PROVINCE).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    }

    private static Measurement figure(Kind kind, String period, String value) {
        return new Measurement(UUID.randomUUID(), new Subject(UUID.randomUUID(), UUID.randomUUID(), Scope.PROVINCE),
                kind,
                period, MeasuredValues.parse(value, null).orElseThrow(), new Origin(Instant.EPOCH, "chị Hoa", null));
    }

    private static MeasuredIndicator indicator(int year, Measurement... measurements) {
        Indicator indicator = new Indicator("Thu ngân sách", "Tỷ đồng",
                List.of(new TargetValue("Kế hoạch năm", year, Scope.PROVINCE, TargetParser.parse("65.000"))),
                "Cục Thuế",
                List.of());
        AppendixRow row = new AppendixRow(UUID.randomUUID(), 1, "1", List.of("1", "Thu ngân sách"), indicator,
                new Source("bang.xlsx", 1, null, null, null, 0, 0));
        return new MeasuredIndicator(row, indicator, year, Direction.HIGHER, Stream.of(measurements).toList());
    }
}
