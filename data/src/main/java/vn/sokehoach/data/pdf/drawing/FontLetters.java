package vn.sokehoach.data.pdf.drawing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.legacy.LegacyFont;
import vn.sokehoach.data.block.SymbolLetters;

/** Which letters the codes of a document's fonts stand for, asked once for each code. */
final class FontLetters {
    private static final int PRIVATE = 0xE000;
    private static final int SYMBOLS = 0xF000;
    private static final int LAST_PRIVATE = 0xF8FF;
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");

    private final Map<PDFont, Map<Integer, String>> known = new IdentityHashMap<>();

    /** The letters of a code; "" where nobody knows them. */
    String of(PDFont font, int code) throws IOException {
        Map<Integer, String> letters = known.computeIfAbsent(font, _ -> new HashMap<>());
        String before = letters.get(code);
        if (before != null) {
            return before;
        }
        String text = text(font, code);
        letters.put(code, text);
        return text;
    }

    private static String text(PDFont font, int code) throws IOException {
        String text = font instanceof PDSimpleFont simple ? simple.toUnicode(code, GlyphList.getAdobeGlyphList())
                : font.toUnicode(code);
        if (text == null || text.chars().allMatch(letter -> letter < ' ' || letter == 0xFFFD)) {
            return "";
        }
        String plain = symbols(text, font.getName());
        return LIGATURES.matcher(plain).find() ? Normalizer.normalize(plain, Normalizer.Form.NFKC) : plain;
    }

    /** Only the private area tells for certain that a letter is one of a symbol font: others are common letters. */
    private static String symbols(String text, @Nullable String font) {
        int letter = text.codePointAt(0);
        if (letter < PRIVATE || letter > LAST_PRIVATE || LegacyFont.named(font).isPresent()) {
            return text;
        }
        String name = font == null ? "" : font.replaceFirst("^[A-Z]{6}\\+", "");
        return letter >= SYMBOLS ? SymbolLetters.of(letter, name) : SymbolLetters.UNKNOWN;
    }
}
