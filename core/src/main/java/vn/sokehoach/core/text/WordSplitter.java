package vn.sokehoach.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits letters that are not one syllable into syllables, where there is exactly one sensible way. */
final class WordSplitter {
    private static final Pattern ASCII = Pattern.compile("[a-z]+");
    private static final Pattern VIETNAMESE_CLUSTER = Pattern.compile(".*(?:ng|nh|tr|kh|th|ph).*");
    /** Written as one word, though they would split. */
    private static final Set<String> LOAN_WORDS =
            Set.of("ôtô", "ôxy", "ôxi", "mêtan", "êtan", "căngtin", "vắcxin", "vắcxanh",
                    "xêri", "đôla", "kilôgam", "kilômét", "mêgaoát", "côngtenơ", "ápphích", "cácbon", "axít", "phốtpho",
                    "êđê", "bêtông",
                    "xìgà", "càphê", "tivi", "lôgíc", "lôgic", "môđun", "prôtêin", "pêtrôl", "ơrô");
    private static final int MOST_PIECES = 4;
    private static final int SHORTEST_UNKNOWN = 5;
    private static final int SHORTEST_ASCII_PIECE = 3;

    private final SyllableLexicon lexicon;

    WordSplitter(SyllableLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the letters are syllables, one or more. */
    boolean isVietnamese(String letters) {
        return VietnameseSyllables.isSyllable(letters) || !split(letters).isEmpty();
    }

    /** The syllables, two or more; empty where the letters are one syllable, or no Vietnamese, or split in several ways. */
    List<String> split(String letters) {
        String word = letters.toLowerCase(Locale.ROOT);
        if (word.length() > MOST_PIECES * VietnameseSyllables.LONGEST || LOAN_WORDS.contains(word)
                || VietnameseSyllables.isSyllable(word)) {
            return List.of();
        }
        List<List<String>> ways = new ArrayList<>();
        collect(word, 0, new ArrayList<>(), ways);
        return ways.isEmpty() ? List.of() : best(word, ways);
    }

    private static void collect(String word, int from, List<String> pieces, List<List<String>> ways) {
        if (from == word.length()) {
            ways.add(List.copyOf(pieces));
            return;
        }
        if (pieces.size() == MOST_PIECES) {
            return;
        }
        for (int to = from + 1; to <= Math.min(word.length(), from + VietnameseSyllables.LONGEST); to++) {
            String piece = word.substring(from, to);
            if (VietnameseSyllables.isSyllable(piece)) {
                pieces.add(piece);
                collect(word, to, pieces, ways);
                pieces.removeLast();
            }
        }
    }

    private List<String> best(String word, List<List<String>> ways) {
        List<List<String>> known = ways.stream().filter(way -> way.stream().allMatch(this::isKnown)).toList();
        if (ASCII.matcher(word).matches()) {
            return likely(known.stream().filter(WordSplitter::looksVietnamese).toList());
        }
        if (!known.isEmpty()) {
            return likely(known);
        }
        boolean only = ways.size() == 1 && ways.getFirst().size() == 2 && word.length() >= SHORTEST_UNKNOWN;
        return only ? ways.getFirst() : List.of();
    }

    /** The fewest pieces; of these the most common. */
    private List<String> likely(List<List<String>> ways) {
        return ways.stream()
                .min(Comparator.<List<String>>comparingInt(List::size)
                        .thenComparing(Comparator.comparingDouble(this::weight).reversed()))
                .orElse(List.of());
    }

    private double weight(List<String> way) {
        return way.stream().mapToDouble(piece -> Math.log(lexicon.frequency(piece))).sum();
    }

    private boolean isKnown(String piece) {
        return lexicon.frequency(piece) > 0;
    }

    /** Without any accent a word may as well be English: only long syllables with Vietnamese clusters are split. */
    private static boolean looksVietnamese(List<String> way) {
        return way.stream().allMatch(piece -> piece.length() >= SHORTEST_ASCII_PIECE)
                && way.stream().anyMatch(piece -> VIETNAMESE_CLUSTER.matcher(piece).matches());
    }
}
