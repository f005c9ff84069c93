package vn.sokehoach.core.text.legacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.sokehoach.core.text.VietnameseSyllables;

/**
 * Gives capitals back to vowels with a tone, which TCVN3 writes alike in both cases: "CHøC" is meant to be read "CHỨC".
 */
final class LostCapitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final String text;
    private final List<MatchResult> words;

    private LostCapitals(String text) {
        this.text = text;
        this.words = WORD.matcher(text).results().toList();
    }

    /** The text with capitals in words of capitals; a word too short to tell goes by the words around it. */
    static String restored(String text) {
        return new LostCapitals(text).restored();
    }

    private String restored() {
        StringBuilder restored = new StringBuilder(text);
        for (int at = 0; at < words.size(); at++) {
            MatchResult word = words.get(at);
            Case own = caseOf(word.group());
            if (own == Case.CAPITALS || own == Case.UNKNOWN && amongCapitals(at)) {
                restored.replace(word.start(), word.end(), word.group().toUpperCase(Locale.ROOT));
            }
        }
        return restored.toString();
    }

    private boolean amongCapitals(int at) {
        Case before = at == 0 ? Case.UNKNOWN : caseOfSyllable(words.get(at - 1).group());
        Case after = at == words.size() - 1 ? Case.UNKNOWN : caseOfSyllable(words.get(at + 1).group());
        return before != Case.SMALL && after != Case.SMALL && (before == Case.CAPITALS || after == Case.CAPITALS);
    }

    /** Abbreviations are capitals anywhere and tell nothing. */
    private static Case caseOfSyllable(String word) {
        return VietnameseSyllables.isSyllable(word) ? caseOf(word) : Case.UNKNOWN;
    }

    /** Told by the letters whose case is written: two capitals, or one behind the beginning, and no small letter. */
    private static Case caseOf(String word) {
        int[] written = word.chars().filter(letter -> Alphabet.SMALL_WITH_TONE.indexOf(letter) < 0).toArray();
        if (Arrays.stream(written).anyMatch(Character::isLowerCase)) {
            return Case.SMALL;
        }
        boolean behind = written.length == 1 && written[0] != word.charAt(0);
        return written.length > 1 || behind ? Case.CAPITALS : Case.UNKNOWN;
    }

    private enum Case {
        CAPITALS, SMALL, UNKNOWN
    }
}
