package vn.sokehoach.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sokehoach.core.text.VietnameseText;

/**
 * What is asked for: words that must all be there, accents not needed.
 *
 * <p>What has the accents as they were typed comes first, then what begins with the words, then what has them at the
 * beginnings of its own, then the rest; equals in the order of their kinds, then as they were.
 */
record Asked(List<String> exact, List<String> keys) {

    static Asked of(String typed) {
        String lower = VietnameseText.tidy(typed).toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(lower.split(" ")).filter(word -> !word.isEmpty()).toList();
        return new Asked(words, words.stream().map(VietnameseText::searchKey).toList());
    }

    /** The best of these, best first. */
    List<PaletteEntry> best(List<PaletteEntry> entries, int atMost) {
        List<Found> found = new ArrayList<>();
        for (PaletteEntry entry : entries) {
            int rank = rank(entry);
            if (rank >= 0) {
                found.add(new Found(rank, entry));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::rank).thenComparing(one -> one.entry.kind()))
                .limit(atMost)
                .map(Found::entry)
                .toList();
    }

    /** From 0 for the best; -1 where a word is missing. */
    private int rank(PaletteEntry entry) {
        int rank = 0;
        for (String key : keys) {
            int at = entry.key().indexOf(key);
            if (at < 0) {
                return -1;
            }
            rank += beginsAWord(entry.key(), key, at) ? 0 : 2;
        }
        rank += keys.isEmpty() || entry.key().startsWith(keys.getFirst()) ? 0 : 1;
        boolean accents = exact.stream().allMatch(entry.exact()::contains);
        return accents ? rank : rank + 100;
    }

    private static boolean beginsAWord(String text, String word, int first) {
        for (int at = first; at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private record Found(int rank, PaletteEntry entry) {}
}
