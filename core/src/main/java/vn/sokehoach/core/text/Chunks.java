package vn.sokehoach.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where spaces are missing in what stands between two spaces: one rule for each way in which words get glued. */
final class Chunks {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern ABBREVIATION_AND_WORD = Pattern.compile("(\\p{Lu}{2,})(\\p{Ll}{2,})");
    private static final Pattern WORD_AND_NAME = Pattern.compile("(\\p{L}\\p{Ll}+)(\\p{Lu}\\p{Ll}+)");
    private static final Pattern SENTENCES =
            Pattern.compile("(?:(?<word>\\p{L}\\p{Ll}+)|(?<![\\p{L}\\d])(?<year>\\d+(?:\\.\\d+)*))"
                    + "[.?!](?<next>\\p{Lu}\\p{Ll}*)");
    private static final Pattern LISTS =
            Pattern.compile("(?<before>[\\p{L}\\d)”%])[,;](?<next>\\p{L})|\\p{Ll}:(?=\\p{L})");
    private static final Pattern OPENING = Pattern.compile("(?<word>\\p{L}\\p{Ll}+)[“(](?=\\p{L}{2})");
    private static final Pattern CLOSING =
            Pattern.compile("(?:[^\\s(]{2}|^\\p{Ll}|^\\d{1,2})(?<sign>[”)%])(?<word>\\p{L}\\p{L}+)");
    private static final Pattern BULLET = Pattern.compile("^[-+–•*](?<word>\\p{L}\\p{Ll}+)");
    private static final Pattern NUMBER_AND_WORD =
            Pattern.compile("(?<![\\p{L}\\d])(?<number>[\\d.,/]*\\d)(?<word>\\p{L}\\p{Ll}+)");
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(?<!\\p{L})(?<word>\\p{L}\\p{Ll}+)(?<number>\\d+)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern PLAIN_ASCII = Pattern.compile("[A-Za-z]+");
    /** Words without an accent that follow numbers; others may be units or codes. */
    private static final Set<String> BARE_WORDS =
            Set.of("cho", "theo", "trong", "so", "sang", "khi", "thu", "chi", "do");
    private static final Set<String> BEFORE_NUMBERS = Set.of("ngày", "tháng", "năm", "số", "quý", "từ", "đến", "trước",
            "sau",
            "trên", "dưới", "khoảng", "đạt", "hơn", "gần", "với", "là", "có", "và", "tăng", "giảm", "điều", "khoản");
    private static final Set<String> BEFORE_SMALL_NUMBERS = Set.of("ngày", "tháng", "số", "quý", "điều", "khoản");

    private final WordSplitter splitter;

    Chunks(WordSplitter splitter) {
        this.splitter = splitter;
    }

    /**
     * The places where a space is to be put.
     *
     * @param first whether the chunk begins its text; only there is a dash a bullet
     */
    SortedSet<Integer> gaps(String chunk, boolean first) {
        SortedSet<Integer> gaps = new TreeSet<>();
        insideWords(chunk, gaps);
        SENTENCES.matcher(chunk).results().filter(this::endsSentence).forEach(found -> gaps.add(found.start("next")));
        LISTS.matcher(chunk)
                .results()
                .filter(found -> !betweenCapitals(chunk, found.end() - 1))
                .forEach(found -> gaps.add(chunk.charAt(found.end() - 1) == ':' ? found.end() : found.start("next")));
        OPENING.matcher(chunk)
                .results()
                .filter(found -> splitter.isVietnamese(found.group("word")))
                .forEach(found -> gaps.add(found.end() - 1));
        overlapping(CLOSING, chunk, "word", gaps);
        NUMBER_AND_WORD.matcher(chunk)
                .results()
                .filter(this::wordAfterNumber)
                .forEach(found -> gaps.add(found.start("word")));
        WORD_AND_NUMBER.matcher(chunk)
                .results()
                .filter(this::wordBeforeNumber)
                .forEach(found -> gaps.add(found.start("number")));
        if (first) {
            overlapping(BULLET, chunk, "word", gaps);
        }
        return gaps;
    }

    private void overlapping(Pattern pattern, String chunk, String word, SortedSet<Integer> gaps) {
        pattern.matcher(chunk)
                .results()
                .filter(found -> splitter.isVietnamese(found.group(word)))
                .forEach(found -> gaps.add(found.start(word)));
    }

    private void insideWords(String chunk, SortedSet<Integer> gaps) {
        Matcher letters = LETTERS.matcher(chunk);
        while (letters.find()) {
            insideWord(letters.group(), letters.start(), gaps);
        }
    }

    private void insideWord(String word, int start, SortedSet<Integer> gaps) {
        Matcher abbreviation = ABBREVIATION_AND_WORD.matcher(word);
        Matcher name = WORD_AND_NAME.matcher(word);
        if (abbreviation.matches() && standsAlone(abbreviation.group(2))) {
            gaps.add(start + abbreviation.end(1));
            pieces(abbreviation.group(2), start + abbreviation.end(1), gaps);
        } else if (name.matches()) {
            if (!PLAIN_ASCII.matcher(word).matches() && splitter.isVietnamese(name.group(1))
                    && splitter.isVietnamese(name.group(2))) {
                gaps.add(start + name.end(1));
                pieces(name.group(1), start, gaps);
                pieces(name.group(2), start + name.end(1), gaps);
            }
        } else if (word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                || word.equals(word.toUpperCase(Locale.ROOT))) {
            pieces(word, start, gaps);
        }
    }

    private void pieces(String word, int start, SortedSet<Integer> gaps) {
        List<String> pieces = splitter.split(word);
        int place = start;
        for (String piece : pieces) {
            if (place > start) {
                gaps.add(place);
            }
            place += piece.length();
        }
    }

    /** A word that is no ending of a code or unit: with an accent, or one of the few common ones without. */
    private boolean standsAlone(String word) {
        return BARE_WORDS.contains(word) || !PLAIN_ASCII.matcher(word).matches() && splitter.isVietnamese(word);
    }

    private boolean endsSentence(java.util.regex.MatchResult found) {
        String word = found.group("word");
        boolean ended = word == null || splitter.isVietnamese(word);
        return ended && found.group("next").length() > 1 && splitter.isVietnamese(found.group("next"));
    }

    private static boolean betweenCapitals(String chunk, int next) {
        return next >= 2 && Character.isUpperCase(chunk.charAt(next)) && Character.isUpperCase(chunk.charAt(next - 2));
    }

    private boolean wordAfterNumber(java.util.regex.MatchResult found) {
        String word = found.group("word");
        return Character.isUpperCase(word.charAt(0))
                ? YEAR.matcher(found.group("number")).matches() && splitter.isVietnamese(word)
                : standsAlone(word);
    }

    private boolean wordBeforeNumber(java.util.regex.MatchResult found) {
        String word = found.group("word").toLowerCase(Locale.ROOT);
        // A single digit behind other words is mostly the mark of a note.
        return (found.group("number").length() > 1 ? BEFORE_NUMBERS : BEFORE_SMALL_NUMBERS).contains(word);
    }
}
