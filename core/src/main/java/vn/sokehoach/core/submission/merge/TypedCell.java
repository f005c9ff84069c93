package vn.sokehoach.core.submission.merge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a returned workbook holds, whatever its format.
 *
 * @param text       as it is shown under Vietnamese settings, without blanks around it; a day as dd/MM/yyyy; "" for nothing
 * @param number     its number, a percentage as its hundredth; null where it holds none
 * @param calculated whether it is the last result of a formula
 */
public record TypedCell(Kind kind, String text, @Nullable BigDecimal number, boolean calculated) {

    public static final TypedCell EMPTY = new TypedCell(Kind.TEXT, "", null, false);

    /** What sort of content it is. */
    public enum Kind {
        TEXT, NUMBER, PERCENTAGE, DAY, ERROR
    }

    /** A text that was typed. */
    public static TypedCell text(String text) {
        return new TypedCell(Kind.TEXT, text, null, false);
    }
}
