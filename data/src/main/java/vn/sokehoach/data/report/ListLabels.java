package vn.sokehoach.data.report;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
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
        numbers[level] = numbers[level] == 0 ? start(paragraph, level) : numbers[level] + 1;
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

    /** The number with which a list begins. */
    private static int start(XWPFParagraph paragraph, int level) {
        BigInteger own = paragraph.getNumStartOverride();
        if (own != null) {
            return own.intValue();
        }
        XWPFNumbering numbering = paragraph.getDocument().getNumbering();
        BigInteger definition = numbering == null ? null : numbering.getAbstractNumID(paragraph.getNumID());
        XWPFAbstractNum levels = definition == null ? null : numbering.getAbstractNum(definition);
        return levels == null ? 1
                : levels.getCTAbstractNum()
                        .getLvlList()
                        .stream()
                        .filter(each -> each.getIlvl().intValue() == level && each.isSetStart())
                        .map(each -> each.getStart().getVal().intValue())
                        .findFirst()
                        .orElse(1);
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
