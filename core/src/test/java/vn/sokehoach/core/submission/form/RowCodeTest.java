package vn.sokehoach.core.submission.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The code of a row tells when it was changed. */
class RowCodeTest {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property(tries = 300)
    void everyCodeIsReadBackWhateverBlanksAndSmallLettersItGot(@ForAll long high, @ForAll long low,
            @ForAll @IntRange(min = 1, max = 99_999) int row) {
        String code = RowCode.of(new UUID(high, low), row);

        assertThat(RowCode.read(code)).contains(code);
        assertThat(RowCode.read("  " + code.toLowerCase(Locale.ROOT) + "\u00a0\n")).contains(code);
        assertThat(code).doesNotMatch("[\\d.,/-]+").doesNotStartWith("=");
    }

    @Property(tries = 300)
    void noWrongSignGoesUnnoticed(@ForAll long high, @ForAll long low,
            @ForAll @IntRange(min = 1, max = 9_999) int row, @ForAll @IntRange(min = 1, max = 40) int at,
            @ForAll @IntRange(max = 35) int sign) {
        String code = RowCode.of(new UUID(high, low), row);
        int place = 1 + at % (code.length() - 1);
        String changed = code.substring(0, place) + SIGNS.charAt(sign) + code.substring(place + 1);

        assertThat(RowCode.read(changed).isPresent()).isEqualTo(changed.equals(code));
    }

    @Property(tries = 300)
    void noTwoSwappedSignsGoUnnoticed(@ForAll long high, @ForAll long low,
            @ForAll @IntRange(min = 1, max = 9_999) int row, @ForAll @IntRange(min = 0, max = 40) int at) {
        String code = RowCode.of(new UUID(high, low), row);
        int place = at % (code.length() - 1);
        String swapped = code.substring(0, place) + code.charAt(place + 1) + code.charAt(place)
                + code.substring(place + 2);

        assertThat(RowCode.read(swapped).isPresent()).isEqualTo(swapped.equals(code));
    }

    @Test
    void rowsOfOneKitAndOfSeveralHaveCodesOfTheirOwn() {
        UUID kit = new UUID(7, 9);

        assertThat(RowCode.of(kit, 1)).isNotEqualTo(RowCode.of(kit, 2)).isNotEqualTo(RowCode.of(new UUID(7, 10), 1));
        assertThat(RowCode.read("Kết quả")).isEmpty();
        assertThat(RowCode.looksLike("R0123456789-001-0")).isTrue();
        assertThat(RowCode.looksLike("1.a")).isFalse();
    }
}
