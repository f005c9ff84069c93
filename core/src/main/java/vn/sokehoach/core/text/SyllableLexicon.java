package vn.sokehoach.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often syllables stand alone: in the language of the offices, and in a document itself. */
public final class SyllableLexicon {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final SyllableLexicon SHIPPED = read();

    private final Map<String, Integer> frequencies;

    private SyllableLexicon(Map<String, Integer> frequencies) {
        this.frequencies = Map.copyOf(frequencies);
    }

    private static SyllableLexicon read() {
        try (InputStream file = Objects
                .requireNonNull(SyllableLexicon.class.getResourceAsStream("syllables.tsv"), "syllables.tsv")) {
            Map<String, Integer> frequencies = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(
                            band -> Pattern.compile(" ")
                                    .splitAsStream(band[1])
                                    .forEach(word -> frequencies.put(word, Integer.valueOf(band[0]))));
            return new SyllableLexicon(frequencies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The common syllables that ship with the program. */
    public static SyllableLexicon shipped() {
        return SHIPPED;
    }

    /** These and the syllables that stand alone in a document. */
    public SyllableLexicon and(String wholeText) {
        Map<String, Integer> both = new HashMap<>(frequencies);
        Matcher words = WORD.matcher(VietnameseText.nfc(wholeText).toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (VietnameseSyllables.isSyllable(words.group())) {
                both.merge(words.group(), 1, Integer::sum);
            }
        }
        return new SyllableLexicon(both);
    }

    /** How often the syllable (lower case, NFC) was met; 0 for one that is not known. */
    public int frequency(String syllable) {
        return frequencies.getOrDefault(syllable, 0);
    }
}
