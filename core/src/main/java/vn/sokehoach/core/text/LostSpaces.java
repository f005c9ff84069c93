package vn.sokehoach.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Longer than anything that a converter ever glued together. */
    private static final int LONGEST = 1_000;
    private static final String BULLETS = "-+–•*";

    private final Chunks chunks;
    /** What chunks became that were met before; a long document says the same few thousand over and over. */
    private final Map<String, String> met = new HashMap<>();

    /** Repairs the texts of one document. */
    public LostSpaces(SyllableLexicon lexicon) {
        this.chunks = new Chunks(new WordSplitter(lexicon));
    }

    /**
     * The text with lost spaces put back, and each place where one was; no other character changes, and a repaired text
     * needs no repair.
     *
     * @param text NFC
     */
    public Repaired repair(String text) {
        StringBuilder repaired = new StringBuilder(text.length() + 16);
        List<Repair> repairs = new ArrayList<>();
        Matcher matcher = CHUNK.matcher(text);
        int done = 0;
        while (matcher.find()) {
            repaired.append(text, done, matcher.start());
            String chunk = matcher.group();
            String apart = apart(chunk, done == 0);
            if (!apart.equals(chunk)) {
                repairs.add(new Repair(matcher.start(), chunk, apart));
            }
            repaired.append(apart);
            done = matcher.end();
        }
        return new Repaired(repaired.append(text, done, text.length()).toString(), repairs);
    }

    /** The chunk with its spaces; where it begins a text, its first sign may be a bullet. */
    private String apart(String chunk, boolean first) {
        boolean bullet = first && BULLETS.indexOf(chunk.charAt(0)) >= 0;
        return bullet ? spaced(chunk, true) : met.computeIfAbsent(chunk, unmet -> spaced(unmet, false));
    }

    private String spaced(String chunk, boolean bullet) {
        if (chunk.length() > LONGEST || ADDRESS.matcher(chunk).find()) {
            return chunk;
        }
        StringBuilder apart = new StringBuilder(chunk);
        chunks.gaps(chunk, bullet).reversed().forEach(gap -> apart.insert((int) (gap), ' '));
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
