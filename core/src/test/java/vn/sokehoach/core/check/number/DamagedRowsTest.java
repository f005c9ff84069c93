package vn.sokehoach.core.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sokehoach.core.text.VietnameseNumbers;

/** A row that makes sense raises no doubt; whatever Excel does to one of its cells raises one that knows the cell again. */
class DamagedRowsTest {
    private static final String[] YEARS = {"Thực hiện năm 2022", "Ước thực hiện năm 2023", "Kế hoạch năm 2024"};

    /** A unit and three years' values that go together. */
    private record Row(String unit, List<BigDecimal> values) {

        String printed(int at) {
            return VietnameseNumbers.format(values.get(at));
        }

        List<Doubt> with(int at, String shown) {
            List<String> cells = new ArrayList<>(values.stream().map(VietnameseNumbers::format).toList());
            cells.set(at, shown);
            return Tables.of(2024, YEARS).row("Chỉ tiêu thử", unit, cells.toArray(String[]::new)).doubts();
        }
    }

    @Property(tries = 500)
    void aSoundRowRaisesNone(@ForAll("rows") Row row) {
        assertThat(row.with(0, row.printed(0))).isEmpty();
    }

    @Property(tries = 300)
    void decimalsTakenForThousands(@ForAll("thousandths") Row row, @ForAll("places") int at) {
        knownAgain(row, at, row.values().get(at).movePointRight(3));
    }

    @Property(tries = 300)
    void thousandsTakenForDecimals(@ForAll("thousands") Row row, @ForAll("places") int at) {
        knownAgain(row, at, row.values().get(at).movePointLeft(3).stripTrailingZeros());
    }

    @Property(tries = 300)
    void percentagesTakenForFractions(@ForAll("shares") Row row, @ForAll("places") int at) {
        knownAgain(row, at, row.values().get(at).movePointLeft(2).stripTrailingZeros());
    }

    @Property(tries = 300)
    void separatorsLost(@ForAll("decimals") Row row, @ForAll("places") int at) {
        knownAgain(row, at, new BigDecimal(row.values().get(at).unscaledValue()));
    }

    @Property(tries = 300)
    void rangesTakenForDates(@ForAll("rows") Row row, @ForAll("places") int at, @ForAll("days") int day,
            @ForAll("months") int month) {
        int from = Math.min(day, month);
        int to = Math.max(day, month);
        for (String shown : List.of(day + "-thg " + month, "%02d/%02d/2024".formatted(day, month))) {
            List<Doubt> doubts = row.with(at, shown);

            assertThat(doubts).hasSize(1);
            assertThat(doubts.getFirst().proposals()).satisfies(
                    proposals -> assertThat(from == to || proposals.contains(from + "-" + to)).isTrue());
        }
    }

    private static void knownAgain(Row row, int at, BigDecimal now) {
        BigDecimal whole = now.scale() < 0 ? now.setScale(0) : now;
        List<Doubt> doubts = row.with(at, VietnameseNumbers.format(whole));

        assertThat(doubts).hasSize(1);
        assertThat(doubts.getFirst().column()).isEqualTo(3 + at);
        assertThat(doubts.getFirst().proposals())
                .anySatisfy(one -> assertThat(VietnameseNumbers.parse(one))
                        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(row.values().get(at))));
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.oneOf(thousandths(), thousands(), shares(), decimals());
    }

    @Provide
    Arbitrary<Row> thousandths() {
        return rows("Tỷ kWh", 1_300, 900_000, 3);
    }

    @Provide
    Arbitrary<Row> thousands() {
        return rows("Tỷ đồng", 1_300, 900_000, 0);
    }

    @Provide
    Arbitrary<Row> shares() {
        return rows("%", 110, 950, 1);
    }

    @Provide
    Arbitrary<Row> decimals() {
        return rows("m²/người", 110, 9_500, 1);
    }

    /** Three values of these digits that differ by a tenth at most. */
    private static Arbitrary<Row> rows(String unit, int least, int most, int scale) {
        Arbitrary<Integer> drift = Arbitraries.integers().between(90, 110);
        return Combinators.combine(Arbitraries.integers().between(least, most), drift, drift)
                .as((digits, first, second) -> new Row(unit,
                        List.of(value(digits * first / 100, scale), value(digits * second / 100, scale),
                                value(digits, scale))));
    }

    private static BigDecimal value(int digits, int scale) {
        return BigDecimal.valueOf(digits).movePointLeft(scale).setScale(scale, RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 2);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 28);
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.integers().between(1, 12);
    }
}
