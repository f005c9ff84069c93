package vn.sokehoach.core.submission.form;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.sokehoach.core.text.VietnameseText;

/**
 * The code of a kit's row: "R", ten letters and digits of the kit, the row's number, and a check character after ISO 7064
 * MOD 37-2, which tells every wrong character and every two that were swapped.
 *
 * <p>No program takes it for a number, a date or a formula.
 */
public final class RowCode {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = ALPHABET.length();
    /** Letters and digits that are not mistaken for one another. */
    private static final String OF_KIT = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int LETTERS = 10;
    private static final Pattern FORM = Pattern.compile("R[" + OF_KIT + "]{" + LETTERS + "}-\\d{3,6}-[0-9A-Z*]");

    private RowCode() {}

    /** The code of a row: "R7K3M9Q2XAB-012-K"; rows of a kit are counted from 1. */
    public static String of(UUID kit, int row) {
        StringBuilder code = new StringBuilder("R");
        long bits = kit.getMostSignificantBits() ^ Long.rotateLeft(kit.getLeastSignificantBits(), 1);
        for (int letter = 0; letter < LETTERS; letter++) {
            code.append(OF_KIT.charAt((int) (bits >>> (letter * BITS)) & OF_KIT.length() - 1));
        }
        code.append("-%03d".formatted(row));
        return code + "-" + check(code);
    }

    /**
     * The code that a cell holds, whatever blanks and small letters it got; empty where the check character does not fit
     * or it is none.
     */
    public static Optional<String> read(String cell) {
        String code = VietnameseText.tidy(cell).toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() && code.charAt(code.length() - 1) == check(code.substring(0,
                code.length() - 2)) ? Optional.of(code) : Optional.empty();
    }

    /** Whether a cell holds something that was a code once: its form, whatever the check character says. */
    public static boolean looksLike(String cell) {
        return FORM.matcher(VietnameseText.tidy(cell).toUpperCase(Locale.ROOT)).matches();
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int at = 0; at < code.length(); at++) {
            int value = ALPHABET.indexOf(code.charAt(at));
            if (value >= 0) {
                sum = (sum + value) * 2 % MODULUS;
            }
        }
        return ALPHABET.charAt((MODULUS + 1 - sum) % MODULUS);
    }
}
