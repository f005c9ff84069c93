package vn.sokehoach.core.text.legacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How far the legacy fonts of one document name the encoding of its letters: a person may have set such a font on text
 * in Unicode. It grows and shrinks with the paragraphs that are read, so that words that may be either go by those before.
 */
public final class FontTrust {
    private static final double AT_FIRST = 0.5;
    private static final double MOST = 4;

    private final Map<LegacyEncoding, Double> trust = new EnumMap<>(LegacyEncoding.class);
    /** What words told that were met before; a long document says the same few thousand over and over. */
    private final Map<LegacyEncoding, Map<String, Double>> met = new EnumMap<>(LegacyEncoding.class);

    /** Whether a text in a font of this encoding is written in it. */
    boolean holds(LegacyEncoding encoding, String text) {
        Map<String, Double> gains = met.computeIfAbsent(encoding, none -> new HashMap<>());
        double gain = Evidence.words(text)
                .mapToDouble(word -> gains.computeIfAbsent(word, unmet -> Evidence.gainOfWord(encoding, unmet)))
                .sum();
        double now = trust.getOrDefault(encoding, AT_FIRST) + gain;
        trust.put(encoding, Math.clamp(now, -MOST, MOST));
        return now >= 0;
    }
}
