package vn.sokehoach.core.indicator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Measurement.Measured;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.core.text.VietnameseText;

/** Reads values that people type: decimal comma, dots between thousands, nothing guessed. */
public final class MeasuredValues {
    private static final Pattern SIGN = Pattern.compile("\\s*[%‰]$");
    private static final Pattern WORDS = Pattern.compile(
            "đạt|không\\s+đạt|chưa\\s+đạt|đạt\\s+chuẩn|hoàn\\s+thành",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MeasuredValues() {}

    /**
     * What a text means: a number, with a per cent sign only where the unit has it, or "Đạt", "Không đạt".
     *
     * @param unit of the indicator; null for none
     */
    public static Optional<Measured> parse(String text, @Nullable String unit) {
        String printed = VietnameseText.tidy(text);
        if (WORDS.matcher(printed).matches()) {
            return Optional.of(new Measured(printed, null));
        }
        String bare = SIGN.matcher(printed).replaceFirst("");
        boolean signed = bare.length() < printed.length();
        if (signed && (unit == null || !printed.endsWith(unit.strip()))) {
            return Optional.empty();
        }
        return VietnameseNumbers.parseScaled(bare).map(number -> new Measured(printed, number));
    }
}
