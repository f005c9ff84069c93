package vn.sokehoach.core.text.legacy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text after its letters were repaired.
 *
 * @param letters how many letters were repaired, by what was done ("TCVN3", "ñ → đ"); empty where the text was sound
 */
public record Repaired(String text, Map<String, Integer> letters) {

    public Repaired {
        letters = Collections.unmodifiableMap(new TreeMap<>(letters));
    }

    /** A text that needed no repair. */
    public static Repaired sound(String text) {
        return new Repaired(text, Map.of());
    }

    /** Two counts of repaired letters as one. */
    public static Map<String, Integer> sum(Map<String, Integer> first, Map<String, Integer> second) {
        Map<String, Integer> sum = new TreeMap<>(first);
        second.forEach((what, count) -> sum.merge(what, count, Integer::sum));
        return sum;
    }

    static Repaired of(String text, LegacyEncoding encoding, int letters) {
        return new Repaired(text, letters == 0 ? Map.of() : Map.of(encoding.name(), letters));
    }
}
