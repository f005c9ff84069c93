package vn.sokehoach.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import vn.sokehoach.core.text.VietnameseNumbers;

/** Whatever is printed by the rules of the documents is read back as what it was. */
class TargetRoundTripTest {

    @Property(tries = 500)
    void numbers(@ForAll("numbers") BigDecimal value) {
        String printed = VietnameseNumbers.format(value);

        assertThat(VietnameseNumbers.parse(printed)).contains(value);
        assertThat(TargetParser.parse(printed)).isEqualTo(new Target.Exact(printed, value));
    }

    @Property(tries = 500)
    void comparisons(@ForAll("numbers") BigDecimal value, @ForAll("above") String words) {
        String printed = words + VietnameseNumbers.format(value) + "%";

        assertThat(TargetParser.parse(printed).from()).isEqualTo(value);
        assertThat(TargetParser.parse(printed).to()).isNull();
    }

    @Property(tries = 500)
    void ranges(@ForAll("numbers") BigDecimal from, @ForAll("numbers") BigDecimal width,
            @ForAll("dashes") String dash) {
        BigDecimal to = from.abs().add(width.abs());
        String printed = VietnameseNumbers.format(from) + dash + VietnameseNumbers.format(to);

        // Two plain years are a period, not a range of values.
        if (!printed.matches("(?:19|20)\\d\\d\\D+(?:19|20)\\d\\d")) {
            assertThat(TargetParser.parse(printed)).isEqualTo(new Target.Range(printed, from, to));
        }
    }

    @Property(tries = 300)
    void anyTextIsKeptAsPrinted(@ForAll @AlphaChars @StringLength(max = 12) String letters) {
        assertThat(TargetParser.parse(letters).printed()).isEqualTo(letters);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
                .ofScale(2)
                .flatMap(value -> Arbitraries.integers()
                        .between(0, 2)
                        .map(scale -> value.setScale(scale, java.math.RoundingMode.DOWN)));
    }

    @Provide
    Arbitrary<String> above() {
        return Arbitraries.of("Trên ", "trên ", "Hơn ", "> ", ">", "≥", ">= ", "Tối thiểu ", "ít nhất ", "Không dưới ");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", " - ", "–", " – ", " — ", " đến ", "~");
    }
}
