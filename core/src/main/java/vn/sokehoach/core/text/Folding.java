package vn.sokehoach.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds spelling variants so that every character keeps its place: a match in the folded text is one in the printed. */
public final class Folding {
    private static final Pattern TONE_FIRST = Pattern.compile("(?<mark>[òóỏõọ])(?=[ae])|(?<uy>[ùúủũụ])(?=y)");
    private static final Pattern FINAL_Y = Pattern.compile("[yỳýỷỹỵ](?!\\p{L})(?<=(?:^|[^\\p{L}])(?:[hklmst]|qu).)");
    private static final String BARE = "aeyi";
    private static final String[] TONED = {"àáảãạ", "èéẻẽẹ", "ỳýỷỹỵ", "ìíỉĩị"};
    private static final String O_TONED = "òóỏõọ";
    private static final String U_TONED = "ùúủũụ";

    private Folding() {}

    /** Lower case, plain spaces and hyphens, hoà for hòa, kĩ for kỹ; as long as the text, which must be NFC. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            folded.append(plain(text.charAt(place)));
        }
        moveTones(folded);
        Matcher endings = FINAL_Y.matcher(folded.toString());
        while (endings.find()) {
            char printed = folded.charAt(endings.start());
            folded.setCharAt(endings.start(), printed == 'y' ? 'i' : TONED[3].charAt(TONED[2].indexOf(printed)));
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        if (letter == '\u00A0' || letter == '\t' || letter == '\u202F' || letter == '\u2007') {
            return ' ';
        }
        if (letter >= '\u2010' && letter <= '\u2015' || letter == '\u2212') {
            return '-';
        }
        return Character.toLowerCase(letter);
    }

    private static void moveTones(StringBuilder text) {
        Matcher clusters = TONE_FIRST.matcher(text.toString());
        while (clusters.find()) {
            int place = clusters.start();
            boolean isO = clusters.group("mark") != null;
            int tone = (isO ? O_TONED : U_TONED).indexOf(text.charAt(place));
            int vowel = BARE.indexOf(text.charAt(place + 1));
            text.setCharAt(place, isO ? 'o' : 'u');
            text.setCharAt(place + 1, TONED[vowel].charAt(tone));
        }
    }
}
