package vn.sokehoach.core.indicator;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.Folding;
import vn.sokehoach.core.text.VietnameseText;

/**
 * What of a thing an indicator measures, as its name and unit tell: how much, which share of another thing, or how much more
 * than before. Two indicators of one thing are not the same where they measure it differently.
 */
public enum MeasureKind {
    /** How much there is: "Tổng vốn đầu tư" in tỷ đồng. */
    AMOUNT,
    /** A part of another thing: "Tỷ trọng", "so với GRDP". */
    SHARE,
    /** By how much it grows or shrinks: "tăng", "Mức giảm". */
    CHANGE,
    /** Not told. */
    UNTOLD;

    private static final Pattern CHANGES = Pattern.compile(
            "(?:tốc độ|mức|tỷ lệ|tỉ lệ) (?:gia )?(?:tăng|giảm)|tăng trưởng"
                    + "|(?<!gia |suy )(?<!\\p{L})(?:tăng|giảm)(?!\\p{L})(?! (?:cường|lên|xuống|còn|thiểu|nghèo|đến))");
    private static final Pattern SHARES = Pattern.compile(
            "(?<!\\p{L})(?:tỷ|tỉ) (?:lệ|trọng|suất|số)(?!\\p{L})|(?<!\\p{L})(?:cơ cấu|so với)(?!\\p{L})|[%‰]");
    private static final Pattern AMOUNTS = Pattern.compile(
            "^[-+\\s]*(?:phấn đấu )?(?:tổng|số|diện tích|sản lượng)(?!\\p{L})|\\d\\s*" + Unit.MONEY + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PART = Pattern.compile("[%‰]");

    /**
     * What an indicator measures.
     *
     * @param name as printed
     * @param unit null where none is printed
     */
    public static MeasureKind of(String name, @Nullable String unit) {
        String folded = Folding.fold(VietnameseText.tidy(name));
        boolean isPart = unit == null || PART.matcher(unit).find();
        if (CHANGES.matcher(folded).find()) {
            return CHANGE;
        }
        if (SHARES.matcher(folded).find()) {
            return isPart ? SHARE : UNTOLD;
        }
        return unit == null ? AMOUNTS.matcher(folded).find() ? AMOUNT : UNTOLD : isPart ? UNTOLD : AMOUNT;
    }

    /** Whether an indicator of this kind can be one of the other. */
    public boolean canBe(MeasureKind other) {
        return this == other || this == UNTOLD || other == UNTOLD;
    }
}
