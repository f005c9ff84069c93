package vn.sokehoach.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back the spaces that a converter lost, by the grammar of Vietnamese syllables: letters that are no syllable but
 * split in one sensible way into syllables are split; so are words glued to numbers, signs and abbreviations. Foreign
 * words, codes and abbreviations stay.
 */
public final class LostSpaces {
    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile("://|@|www\\.", Pattern.CASE_INSENSITIVE);

    private LostSpaces() {}

    /** As {@link #repair(String, SyllableLexicon)}, by the common syllables alone. */
    public static Repaired repair(String text) {
        return repair(text, SyllableLexicon.shipped());
    }

    /**
     * The text with lost spaces put back, and each place where one was; no other character changes, and a repaired text
     * needs no repair.
     *
     * @param text    NFC
     * @param lexicon common syllables, best with those of the whole document
     */
    public static Repaired repair(String text, SyllableLexicon lexicon) {
        Chunks chunks = new Chunks(new WordSplitter(lexicon));
        StringBuilder repaired = new StringBuilder(text.length() + 16);
        List<Repair> repairs = new ArrayList<>();
        Matcher matcher = CHUNK.matcher(text);
        int done = 0;
        while (matcher.find()) {
            repaired.append(text, done, matcher.start());
            String chunk = matcher.group();
            boolean first = text.substring(0, matcher.start()).isBlank();
            String apart = ADDRESS.matcher(chunk).find() ? chunk : spaced(chunk, chunks.gaps(chunk, first));
            if (!apart.equals(chunk)) {
                repairs.add(new Repair(matcher.start(), chunk, apart));
            }
            repaired.append(apart);
            done = matcher.end();
        }
        return new Repaired(repaired.append(text, done, text.length()).toString(), repairs);
    }

    private static String spaced(String chunk, SortedSet<Integer> gaps) {
        StringBuilder apart = new StringBuilder(chunk);
        gaps.reversed().forEach(gap -> apart.insert((int) (gap), ' '));
        return apart.toString();
    }

    /** A repaired text and its repairs in order. */
    public record Repaired(String text, List<Repair> repairs) {

        public Repaired {
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * What stood between two spaces and was two words or more.
     *
     * @param position first character in the text before the repair, from 0
     */
    public record Repair(int position, String printed, String repaired) {}
}
