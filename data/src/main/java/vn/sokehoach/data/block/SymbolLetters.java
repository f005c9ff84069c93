package vn.sokehoach.data.block;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.legacy.LegacyFont;

/** Characters that a document takes from a symbol font, as common ones. */
public final class SymbolLetters {
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(Map.entry(0x2D, "-"), Map.entry(0xA3, "≤"),
            Map.entry(0xB0, "°"), Map.entry(0xB1, "±"), Map.entry(0xB3, "≥"), Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB8, "÷"), Map.entry(0xB9, "≠"), Map.entry(0xBB, "≈"), Map.entry(0xAE, "→"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xE5, "Σ"), Map.entry(0x44, "Δ"), Map.entry(0x61, "α"), Map.entry(0x62, "β"),
            Map.entry(0x6D, "μ"));
    private static final Map<Integer, String> DINGBATS = Map.of(0xE0, "→", 0xF0, "→", 0xFC, "✓", 0xFB, "✗", 0xA8, "☐",
            0xFE, "☑", 0xA7, "▪", 0x9F, "•", 0x6E, "■", 0xD8, "➢");
    private static final int PRIVATE = 0xF000;
    /** Stands for a character that nobody can tell. */
    public static final String UNKNOWN = "□";

    private SymbolLetters() {}

    /** A text in which characters of the private area, as symbol fonts have them, are common ones. */
    public static String plain(String text) {
        if (text.chars().noneMatch(letter -> letter >= PRIVATE && letter <= PRIVATE + 0xFF)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> plain.append(ofUnnamedFont(letter)));
        return plain.toString();
    }

    private static String ofUnnamedFont(int code) {
        String symbol = of(code, "Symbol");
        return symbol.equals(UNKNOWN) ? of(code, "Wingdings") : symbol;
    }

    /**
     * The common character for one of a symbol font; that of a legacy font as it stands, for the font's encoding.
     *
     * @param code its place in the font, or in Unicode's private area
     * @param font the font's name; null where it is not told
     */
    public static String of(int code, @Nullable String font) {
        if (code < PRIVATE && code > 0xFF || code > PRIVATE + 0xFF || LegacyFont.named(font).isPresent()) {
            return Character.toString(code);
        }
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        boolean symbolic = code >= PRIVATE || name.contains("dings") || name.equals("symbol");
        if (!symbolic) {
            return Character.toString(code);
        }
        return (name.contains("dings") ? DINGBATS : SYMBOL).getOrDefault(code & 0xFF, UNKNOWN);
    }
}
