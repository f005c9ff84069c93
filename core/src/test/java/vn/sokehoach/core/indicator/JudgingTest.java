package vn.sokehoach.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.core.indicator.Verdict.ACHIEVED;
import static vn.sokehoach.core.indicator.Verdict.EXCEEDED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.Measurement.Origin;
import vn.sokehoach.core.indicator.Measurement.Subject;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.text.VietnameseNumbers;

/** Verdicts on what was measured, by the form of the target and the direction that was set. */
class JudgingTest {
    private static final Set<Verdict> MET = Set.of(EXCEEDED, ACHIEVED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            > 8,7       | 5,10     |        | MISSED
            > 8,7       | 8,7      |        | NEAR
            > 8,7       | 8,71     |        | ACHIEVED
            > 8,7       | 9,5      |        | EXCEEDED
            < 1,2       | 1,05     |        | EXCEEDED
            < 10        | 10       |        | NEAR
            Dưới 13,1   | 13,09    |        | ACHIEVED
            Trên 80     | 82       |        | EXCEEDED
            Từ 80 trở lên | 80     |        | ACHIEVED
            Tối đa 5    | 6        |        | MISSED
            185,5       | 190      |        | NO_DIRECTION
            185,5       | 185,5    |        | NO_DIRECTION
            185,5       | 185,5    | HIGHER | ACHIEVED
            185,5       | 190      | HIGHER | EXCEEDED
            185,5       | 184      | HIGHER | NEAR
            185,5       | 180      | HIGHER | MISSED
            18,6        | 18,7     | LOWER  | NEAR
            18,6        | 12       | LOWER  | EXCEEDED
            103-107     | 105      |        | ACHIEVED
            103-107     | 112      |        | NO_DIRECTION
            103-107     | 112      | WITHIN | MISSED
            103-107     | 108      | WITHIN | NEAR
            8 - 8,5     | 9        | HIGHER | EXCEEDED
            8 - 8,5     | 8,2      | HIGHER | ACHIEVED
            Khoảng 34   | 33,7     | HIGHER | ACHIEVED
            Khoảng 34   | 30       | HIGHER | MISSED
            Đạt         | Đạt      |        | ACHIEVED
            Đạt         | Chưa đạt |        | MISSED
            Đạt         | 12       | HIGHER | NOT_COMPARABLE
            25          | Đạt      | HIGHER | NOT_COMPARABLE
            theo đề án  | 12       | HIGHER | NOT_COMPARABLE
            """)
    void ofTheWholeYear(String target, String measured, @Nullable Direction direction, Verdict verdict) {
        assertThat(judge(target, measured, direction, "2024").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2024-Q2, NOT_YET", "2024-9M, NOT_YET", "2024-12, MISSED", "2024-Q4, MISSED", "2025, MISSED"})
    void whatIsShortBeforeTheYearIsOverIsNotYetReached(String period, Verdict verdict) {
        assertThat(judge("71.600", "36.410", Direction.HIGHER, period).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"vụ, 8, 2024-Q2, WITHIN_SO_FAR", "vụ, 14, 2024-Q2, MISSED", "vụ, 8, 2024, EXCEEDED",
            "vụ, 14, 2024, MISSED", "%, 8, 2024-Q2, EXCEEDED", "%, 14, 2024-Q2, NOT_YET",
            "Thứ hạng, 8, 2024-Q2, EXCEEDED",
            "ca/1.000 trẻ, 8, 2024-Q2, EXCEEDED", ", 8, 2024-Q2, EXCEEDED"})
    void aLimitOfACountIsNotKeptBeforeTheYearIsOver(@Nullable String unit, String measured, String period,
            Verdict verdict) {
        Judgement whole = judge("Không quá 13", measured, null, period);

        Judgement judgement = Judging.of(whole.target(), whole.measurement(), null, 2024, Unit.addsUp(unit));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.unfinished()).isEqualTo(!period.equals("2024"));
    }

    @Property(tries = 1000)
    void neverReachedWithoutADirection(@ForAll("numbers") BigDecimal target, @ForAll("numbers") BigDecimal measured) {
        Judgement judgement = judge(VietnameseNumbers.format(target), VietnameseNumbers.format(measured), null, "2024");

        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_DIRECTION);
    }

    @Property(tries = 1000)
    void aBetterValueIsNeverJudgedWorse(@ForAll("targets") String target, @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other) {
        String low = VietnameseNumbers.format(one.min(other));
        String high = VietnameseNumbers.format(one.max(other));

        assertThat(rank(judge(target, high, Direction.HIGHER, "2024")))
                .isGreaterThanOrEqualTo(rank(judge(target, low, Direction.HIGHER, "2024")));
        assertThat(rank(judge(target, low, Direction.LOWER, "2024")))
                .isGreaterThanOrEqualTo(rank(judge(target, high, Direction.LOWER, "2024")));
    }

    @Property(tries = 1000)
    void theFormOfABoundSaysWhatReachesIt(@ForAll("numbers") BigDecimal bound, @ForAll("numbers") BigDecimal measured) {
        String value = VietnameseNumbers.format(measured);
        String printed = VietnameseNumbers.format(bound);

        assertThat(MET.contains(judge("Trên " + printed, value, null, "2024").verdict()))
                .isEqualTo(measured.compareTo(bound) > 0);
        assertThat(MET.contains(judge("Tối thiểu " + printed, value, null, "2024").verdict()))
                .isEqualTo(measured.compareTo(bound) >= 0);
        assertThat(MET.contains(judge("Dưới " + printed, value, null, "2024").verdict()))
                .isEqualTo(measured.compareTo(bound) < 0);
        assertThat(MET.contains(judge("Không quá " + printed, value, null, "2024").verdict()))
                .isEqualTo(measured.compareTo(bound) <= 0);
    }

    @Property(tries = 500)
    void theArithmeticAddsUp(@ForAll("targets") String target, @ForAll("numbers") BigDecimal measured) {
        Judgement judgement = judge(target, VietnameseNumbers.format(measured), Direction.HIGHER, "2024");

        assertThat(judgement.arithmetic()).isNotNull()
                .satisfies(numbers -> assertThat(
                        numbers.bound().add(numbers.difference())).isEqualByComparingTo(measured));
    }

    @ParameterizedTest
    @CsvSource({"3.5,", "3.500, 3500", "'57.479,60', 57479.60", "'1,2.3',", "'12,616', 12.616", "abc,",
            "20 nghìn, 20000",
            "'-1,5', -1.5"})
    void typedNumbersAreReadStrictly(String typed, @Nullable BigDecimal value) {
        assertThat(MeasuredValues.parse(typed, "%").map(measured -> measured.number()).orElse(null)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"quý II/2024, 2024-Q2", "Quý 2 năm 2024, 2024-Q2", "2024-q3, 2024-Q3", "6 tháng đầu năm 2024, 2024-H1",
            "9 tháng 2024, 2024-9M", "tháng 5/2024, 2024-05", "2024, 2024", "năm 2024, 2024", "2024-13,", "quý V/2024,",
            "hôm qua,"})
    void periodsAreReadAsPeopleWriteThem(String typed, @Nullable String code) {
        assertThat(MeasuredPeriod.parse(typed).map(MeasuredPeriod::code).orElse(null)).isEqualTo(code);
    }

    private static int rank(Judgement judgement) {
        return switch (judgement.verdict()) {
            case EXCEEDED -> 3;
            case ACHIEVED -> 2;
            case NEAR -> 1;
            default -> 0;
        };
    }

    private static Judgement judge(String target, String measured, @Nullable Direction direction, String period) {
        Measurement measurement = new Measurement(UUID.randomUUID(),
                new Subject(UUID.randomUUID(), UUID.randomUUID(), Scope.PROVINCE), Kind.CUMULATIVE, period,
                MeasuredValues.parse(measured, null).orElseThrow(), new Origin(Instant.EPOCH, "chị Hoa", null));
        return Judging.of(new TargetValue("Kế hoạch", 2024, Scope.PROVINCE, TargetParser.parse(target)), measurement,
                direction, 2024);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals().between(new BigDecimal("0.1"), new BigDecimal("99999")).ofScale(2);
    }

    @Provide
    Arbitrary<String> targets() {
        return numbers().flatMap(value -> Arbitraries.of("", "Trên ", "Tối thiểu ", "Dưới ", "Khoảng ", ">= ", "< ")
                .map(word -> word + VietnameseNumbers.format(value)));
    }
}
