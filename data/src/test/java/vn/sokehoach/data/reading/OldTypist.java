package vn.sokehoach.data.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokehoach.core.text.legacy.LegacyEncoding;

/** Types Unicode text in an old encoding: what the program reads, turned round. */
public final class OldTypist {
    private final Map<String, String> typed = new HashMap<>();

    public OldTypist(LegacyEncoding encoding) {
        IntStream.rangeClosed(0xA1, 0xFF).mapToObj(Character::toString).forEach(mark -> {
            for (String base : "aeouyôöAEOUYÔÖ".split("")) {
                typed.putIfAbsent(encoding.decode(base + mark), base + mark);
            }
            if (!encoding.decode(mark).equals(mark)) {
                typed.put(encoding.decode(mark), mark);
            }
        });
        typed.values().removeIf(written -> written.length() > 1 && encoding.decode(written).length() > 1);
    }

    /** The text as characters of Windows-1252; capitals that the encoding lacks are small. */
    public String type(String text) {
        return text.codePoints().mapToObj(Character::toString).map(this::letter).collect(Collectors.joining());
    }

    private String letter(String letter) {
        String small = letter.toLowerCase(Locale.ROOT);
        return typed.getOrDefault(letter, typed.getOrDefault(small, letter));
    }
}
