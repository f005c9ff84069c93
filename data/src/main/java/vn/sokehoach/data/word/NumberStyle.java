package vn.sokehoach.data.word;

import java.util.Locale;

/** How Word writes the numbers of a list. */
enum NumberStyle {
    DECIMAL, DECIMAL_ZERO, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN, BULLET, NONE;

    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The style of this name in a document ("upperRoman"); a name that is not known counts in figures. */
    static NumberStyle named(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    String write(int number) {
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

    /** After z Word goes on with aa, bb, cc. */
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
