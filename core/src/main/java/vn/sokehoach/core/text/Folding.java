package vn.sokehoach.core.text;

/** Folds spelling variants so that every character keeps its place: a match in the folded text is one in the printed. */
public final class Folding {
    private static final String BARE = "aeyi";
    private static final String[] TONED = {"àáảãạ", "èéẻẽẹ", "ỳýỷỹỵ", "ìíỉĩị"};
    private static final String O_TONED = "òóỏõọ";
    private static final String U_TONED = "ùúủũụ";
    private static final String HEADS = "hklmst";

    private Folding() {}

    /** Lower case, plain spaces and hyphens, hoà for hòa, kĩ for kỹ; as long as the text, which must be NFC. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            folded.append(plain(text.charAt(place)));
        }
        moveTones(folded);
        shortenEndings(folded);
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

    /** From the first vowel of oa, oe and uy, where some put it, to the second. Every text goes through here: no patterns. */
    private static void moveTones(StringBuilder text) {
        for (int place = 0; place + 1 < text.length(); place++) {
            char next = text.charAt(place + 1);
            boolean isO = next == 'a' || next == 'e';
            int tone = isO || next == 'y' ? (isO ? O_TONED : U_TONED).indexOf(text.charAt(place)) : -1;
            if (tone >= 0) {
                text.setCharAt(place, isO ? 'o' : 'u');
                text.setCharAt(place + 1, TONED[BARE.indexOf(next)].charAt(tone));
            }
        }
    }

    /** The only vowel of a syllable, at its end, is an i: lí for lý, quí for quý. */
    private static void shortenEndings(StringBuilder text) {
        for (int place = 1; place < text.length(); place++) {
            char letter = text.charAt(place);
            int tone = TONED[2].indexOf(letter);
            if ((letter == 'y' || tone >= 0) && isOnlyVowel(text, place)) {
                text.setCharAt(place, letter == 'y' ? 'i' : TONED[3].charAt(tone));
            }
        }
    }

    private static boolean isOnlyVowel(StringBuilder text, int place) {
        boolean last = place + 1 == text.length() || !Character.isLetter(text.codePointAt(place + 1));
        char before = text.charAt(place - 1);
        int first = HEADS.indexOf(before) >= 0 ? place - 1
                : before == 'u' && place > 1 && text.charAt(place - 2) == 'q' ? place - 2 : -1;
        return last && (first == 0 || first > 0 && !Character.isLetter(text.codePointBefore(first)));
    }
}
