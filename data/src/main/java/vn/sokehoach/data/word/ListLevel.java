package vn.sokehoach.data.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.legacy.FontRuns;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.data.block.NumberStyle;
import vn.sokehoach.data.opc.XmlElement;

/**
 * A level of a list.
 *
 * @param text    its pattern, "%1.%2." for the numbers of the first two levels
 * @param start   the first number
 * @param restart after which level (from 1) it begins anew; 0 for never, null for any level above
 * @param legal   whether the levels above are written in figures
 * @param style   the paragraph style that is bound to it
 */
record ListLevel(NumberStyle number, String text, int start, @Nullable Integer restart, boolean legal,
        @Nullable String style) {

    static ListLevel of(XmlElement level) {
        String format = level.child("numFmt")
                .or(() -> level.find("AlternateContent", "Fallback", "numFmt"))
                .map(XmlElement::val)
                .orElse("decimal");
        FontRuns text = new FontRuns(new FontTrust());
        text.append(level.child("lvlText").map(XmlElement::val).orElse(""), Look.font(level.child("rPr")));
        int start = whole(level.child("start")).orElse(1);
        boolean legal = level.child("isLgl").filter(Look::isOn).isPresent();
        return new ListLevel(style(format), text.repaired().text(), start,
                whole(level.child("lvlRestart")).orElse(null),
                legal,
                level.child("pStyle").map(XmlElement::val).orElse(null));
    }

    /** The style of this name in a document ("upperRoman"); a name that is not known counts in figures. */
    private static NumberStyle style(String name) {
        return switch (name) {
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "bullet" -> NumberStyle.BULLET;
            case "none" -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }

    ListLevel startingAt(int other) {
        return new ListLevel(number, text, other, restart, legal, style);
    }

    /** Whether this level begins anew after a paragraph of that level (both from 0). */
    boolean restartsAfter(int own, int other) {
        return other < own && (restart == null || restart > 0 && other < restart);
    }

    static Optional<Integer> whole(Optional<XmlElement> element) {
        return element.map(XmlElement::val).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }
}
