package vn.sokehoach.core.reading.draft;

import java.util.Map;

/** The value of the Roman or Arabic numbers that appendices bear, to bring them in order. */
final class RomanNumber {

    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

    private RomanNumber() {}

    /** "IV" and "4" are 4; what is no number comes last. */
    static int valueOf(String number) {
        if (number.matches("\\d{1,4}")) {
            return Integer.parseInt(number);
        }
        if (!number.matches("[IVXLC]+")) {
            return Integer.MAX_VALUE;
        }
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = DIGITS.get(number.charAt(i));
            boolean subtracts = i + 1 < number.length() && DIGITS.get(number.charAt(i + 1)) > digit;
            value += subtracts ? -digit : digit;
        }
        return value;
    }
}
