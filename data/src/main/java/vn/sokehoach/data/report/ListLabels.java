package vn.sokehoach.data.report;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.sokehoach.data.block.NumberStyle;

/** The numbers and bullets that Word shows by itself, counted as the paragraphs come. */
final class ListLabels {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counts = new HashMap<>();

    /** The label of the next paragraph, with a blank behind it; "" where it has none. */
    String next(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String text = list == null || list.signum() == 0 ? null : paragraph.getNumLevelText();
        if (text == null) {
            return "";
        }
        BigInteger ilvl = paragraph.getNumIlvl();
        int level = Math.clamp(ilvl == null ? 0 : ilvl.intValue(), 0, LEVELS - 1);
        int[] numbers = counts.computeIfAbsent(list, _ -> new int[LEVELS]);
        numbers[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            numbers[below] = 0;
        }
        String format = Objects.requireNonNullElse(paragraph.getNumFmt(), "decimal");
        if (format.equals("bullet")) {
            return "- ";
        }
        Matcher places = PLACE.matcher(text);
        StringBuilder label = new StringBuilder();
        while (places.find()) {
            int which = Integer.parseInt(places.group(1)) - 1;
            NumberStyle style = which == level ? style(format) : NumberStyle.DECIMAL;
            places.appendReplacement(label, Matcher.quoteReplacement(style.write(Math.max(1, numbers[which]))));
        }
        return places.appendTail(label) + " ";
    }

    private static NumberStyle style(String format) {
        return switch (format) {
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "none" -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
