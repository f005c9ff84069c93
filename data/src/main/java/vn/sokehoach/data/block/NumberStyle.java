package vn.sokehoach.data.block;

import java.util.Locale;

/** How the numbers of a list are written. */
public enum NumberStyle {
    DECIMAL, DECIMAL_ZERO, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN, BULLET, NONE;

    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** A number in this style; "" where the style shows none. */
    public String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> String.format(Locale.ROOT, "%02d", number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case BULLET, NONE -> "";
        };
    }

    /** After z it goes on with aa, bb, cc. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return Character.toString(letter).repeat(1 + Math.min(20, (number - 1) / LETTERS));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest >= VALUES[at]) {
                roman.append(ROMANS[at]);
                rest -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
