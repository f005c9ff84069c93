package vn.sokehoach.core.agency;

import java.util.regex.Pattern;
import vn.sokehoach.core.text.Folding;

/** Compares names letter by letter, for slips of the typist. */
final class Slips {
    private static final Pattern NO_LETTERS = Pattern.compile("(?<!\\p{L})và(?!\\p{L})|[^\\p{L}\\d]+");

    private Slips() {}

    /** The letters and digits of a name, folded, without "và". */
    static String letters(String name) {
        return NO_LETTERS.matcher(Folding.fold(name)).replaceAll("");
    }

    /** Whether so many letters inserted, left out or exchanged make one name of the other. */
    static boolean within(int slips, String one, String other) {
        if (Math.abs(one.length() - other.length()) > slips) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int exchanged = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(exchanged, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()] <= slips;
    }
}
