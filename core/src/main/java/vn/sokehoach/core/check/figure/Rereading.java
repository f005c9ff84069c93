package vn.sokehoach.core.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.text.VietnameseNumbers;

/**
 * Another number that the same digits may have been before a program took a separator for something else.
 *
 * @param slip    what may have happened
 * @param value   the number before
 * @param printed the number before, in Vietnamese spelling; where several spellings give it, the likeliest first
 */
public record Rereading(Slip slip, BigDecimal value, List<String> printed) {

    private static final int THREE = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /** A fraction made of a percentage beyond this many per cent is not looked for. */
    private static final BigDecimal LARGEST_FRACTION = BigDecimal.valueOf(3);

    /** What a program does to a number on its way. */
    public enum Slip {
        /** "12,616" typed into an English Excel is 12616. */
        DECIMAL_TAKEN_FOR_THOUSANDS,
        /** "83.156" typed into an English Excel is 83,156, and "35.000" is 35. */
        THOUSANDS_TAKEN_FOR_DECIMAL,
        /** "41,3%" is 0,413 once its cell is shown as a plain number. */
        PER_CENT_TAKEN_FOR_FRACTION,
        /** "93,35" without its comma is 9335, and "84,5" is 845. */
        SEPARATOR_LOST,
        /** "8,45" for 84,5. */
        SEPARATOR_MOVED
    }

    /** What the number of a cell may have been; empty where it is none. */
    public static List<Rereading> of(Figure figure, Measure measure) {
        return figure.number().map(value -> of(value.stripTrailingZeros(), figure, measure)).orElse(List.of());
    }

    private static List<Rereading> of(BigDecimal value, Figure figure, Measure measure) {
        List<Rereading> found = new ArrayList<>();
        boolean whole = value.scale() <= 0;
        boolean plain = !figure.isPerCent();
        if (plain && whole && value.compareTo(THOUSAND) >= 0 && value.compareTo(MILLION) < 0) {
            found.add(moved(Slip.DECIMAL_TAKEN_FOR_THOUSANDS, value, -THREE));
        }
        if (plain && value.scale() <= THREE && value.compareTo(THOUSAND) < 0 && value.compareTo(BigDecimal.ONE) >= 0) {
            found.add(moved(Slip.THOUSANDS_TAKEN_FOR_DECIMAL, value, THREE));
        }
        if (plain && measure.isPerCent() && value.compareTo(LARGEST_FRACTION) <= 0) {
            found.add(perCent(value));
        }
        if (whole) {
            lost(value, figure.isPerCent(), found);
        } else if (plain) {
            for (int places : new int[] {1, -1, 2, -2}) {
                found.add(moved(Slip.SEPARATOR_MOVED, value, places));
            }
        }
        return found;
    }

    private static void lost(BigDecimal value, boolean perCent, List<Rereading> found) {
        int digits = value.toBigInteger().toString().length();
        for (int places = 1; places <= 2 && digits > places; places++) {
            BigDecimal before = value.setScale(0).movePointLeft(places);
            String printed = VietnameseNumbers.format(before) + (perCent ? "%" : "");
            found.add(new Rereading(Slip.SEPARATOR_LOST, before, List.of(printed)));
        }
    }

    private static Rereading perCent(BigDecimal value) {
        BigDecimal share = atLeastWhole(value.movePointRight(2));
        String printed = VietnameseNumbers.format(share);
        return new Rereading(Slip.PER_CENT_TAKEN_FOR_FRACTION, share, List.of(printed + "%", printed));
    }

    /** The value with its point moved to the right; to the left keeps all digits, noughts too ("12,600"). */
    private static Rereading moved(Slip slip, BigDecimal value, int places) {
        BigDecimal before = places > 0 ? atLeastWhole(value.movePointRight(places))
                : value.setScale(Math.max(0, value.scale())).movePointLeft(-places);
        return new Rereading(slip, before, List.of(VietnameseNumbers.format(before)));
    }

    private static BigDecimal atLeastWhole(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** How many places the point moved between the number before and the number now. */
    public int places(BigDecimal now) {
        return (int) Math.abs(Math.round(Math.log10(value.doubleValue() / now.doubleValue())));
    }
}
