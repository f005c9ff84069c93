package vn.sokehoach.core.text;

import java.util.Locale;

/** The numbers of groups and appendices as people write them: in any case, with or without the full stop behind them. */
public final class PrintedNumber {

    private PrintedNumber() {}

    /** Whether both write the same number. */
    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** The number in small letters, without blanks and full stops at its end: "iv", "3.1". */
    public static String bare(String number) {
        return number.strip().toLowerCase(Locale.ROOT).replaceAll("[.\\s]+$", "");
    }
}
