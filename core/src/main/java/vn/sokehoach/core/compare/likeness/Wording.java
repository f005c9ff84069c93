package vn.sokehoach.core.compare.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.sokehoach.core.text.Folding;
import vn.sokehoach.core.text.VietnameseSyllables;
import vn.sokehoach.core.text.VietnameseText;

/** When two texts say the same, and of which words a text consists. */
public final class Wording {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    /** A text ends with a semicolon or a full stop by its place in a list. */
    private static final String END = ".;,:/";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%‰]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:\\n]");
    private static final int RUN = 3;
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}?\\p{Ll}+");
    /** The words between the names of those who have to do something. */
    private static final Set<String> BETWEEN_NAMES = Set.of("chủ", "trì", "phối", "hợp", "với", "cùng", "và", "các",
            "giao", "cơ", "quan", "đơn", "vị", "liên", "có");

    private Wording() {}

    /** A key that is equal where texts differ only in blanks, case, kinds of dashes and quotes, hòa and hoà, and their end. */
    public static String key(String text) {
        String folded = Folding.fold(VietnameseText.tidy(text));
        StringBuilder key = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            if (!isBlank(sign)) {
                key.append(isQuote(sign) ? '"' : sign);
            }
        }
        int end = key.length();
        while (end > 0 && END.indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u0085';
    }

    private static boolean isQuote(char sign) {
        return sign >= '\u2018' && sign <= '\u201F' && sign != '\u201B' || sign == '"' || sign == '\''
                || sign == '`' || sign == '´';
    }

    /** The same, whatever year of its own a plan names in its titles. */
    public static String key(String text, int ownYear) {
        return key(text.replace(Integer.toString(ownYear), "#"));
    }

    /** The different words of a text, in their order in it. */
    public static Set<String> words(String text) {
        return words(text, UnaryOperator.identity());
    }

    /**
     * The same.
     *
     * @param kept gives the one string that is kept of equal ones, where many texts are read: they are compared often then
     */
    public static Set<String> words(String text, UnaryOperator<String> kept) {
        String folded = Folding.fold(VietnameseText.tidy(text));
        Set<String> words = new LinkedHashSet<>();
        int begin = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !isOfWord(folded.charAt(at))) {
                if (at > begin) {
                    words.add(kept.apply(folded.substring(begin, at)));
                }
                begin = at + 1;
            }
        }
        return words;
    }

    /** A letter, a number or a sign of parts; halves of characters beyond the first plane are none. */
    private static boolean isOfWord(char sign) {
        return switch (Character.getType(sign)) {
            case Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> sign == '%' || sign == '‰';
        };
    }

    /** The different runs of three words within the sentences of a text, in their alphabetical order. */
    public static Set<String> runs(String text) {
        Set<String> runs = new TreeSet<>();
        for (String sentence : SENTENCE_END.split(Folding.fold(VietnameseText.tidy(text)))) {
            List<String> words = NO_WORD.splitAsStream(sentence).filter(word -> !word.isEmpty()).toList();
            for (int at = 0; at + RUN <= words.size(); at++) {
                runs.add(String.join(" ", words.subList(at, at + RUN)));
            }
        }
        return runs;
    }

    /** Whether two texts say the same but for a slip of typing. */
    public static boolean same(String before, String after) {
        return before.equals(after) || key(before).equals(key(after)) || isRepair(before, after);
    }

    /** Whether texts say the same apart from these phrases, each in one of them, and what stands between names. */
    public static boolean sameWithout(String before, Collection<String> phrasesBefore, String after,
            Collection<String> phrasesAfter) {
        return without(before, phrasesBefore).equals(without(after, phrasesAfter));
    }

    private static List<String> without(String text, Collection<String> phrases) {
        String rest = Folding.fold(VietnameseText.tidy(text));
        List<String> longestFirst = phrases.stream()
                .map(phrase -> Folding.fold(VietnameseText.tidy(phrase)))
                .filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String phrase : longestFirst) {
            rest = rest.replace(phrase, " ");
        }
        return NO_WORD.splitAsStream(rest)
                .filter(word -> !word.isEmpty() && !BETWEEN_NAMES.contains(word))
                .toList();
    }

    /**
     * Whether one letter of one word makes all the difference, and the word is none in one of the texts. Where both words
     * exist ("tăng", "tặng"), or either is a figure, a sign or an abbreviation, the sense may be another.
     */
    private static boolean isRepair(String before, String after) {
        String[] one = BLANKS.split(VietnameseText.tidy(before));
        String[] other = BLANKS.split(VietnameseText.tidy(after));
        if (one.length != other.length) {
            return false;
        }
        int different = -1;
        for (int at = 0; at < one.length; at++) {
            if (!Folding.fold(one[at]).equals(Folding.fold(other[at]))) {
                if (different >= 0) {
                    return false;
                }
                different = at;
            }
        }
        return different >= 0 && isSlip(bare(one[different]), bare(other[different]));
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static boolean isSlip(String one, String other) {
        return one.length() > 1 && other.length() > 1 && LETTERS.matcher(one).matches()
                && LETTERS.matcher(other).matches()
                && VietnameseSyllables.isSyllable(one) != VietnameseSyllables.isSyllable(other)
                && isOneLetterAway(one, other);
    }

    private static boolean isOneLetterAway(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        int start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        int sameLength = longer.length() == shorter.length() ? 1 : 0;
        return longer.length() - shorter.length() <= 1
                && longer.substring(Math.min(start + 1, longer.length()))
                        .equals(shorter.substring(Math.min(start + sameLength, shorter.length())));
    }
}
