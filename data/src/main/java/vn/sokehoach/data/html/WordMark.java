package vn.sokehoach.data.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The number or bullet that Word prints before a paragraph of a list and sets apart in its pages. */
final class WordMark {
    private static final String SYMBOL_FONTS = "symbol|wingdings|webdings";

    private WordMark() {}

    /** What Word prints there; signs of symbol fonts are plain bullets. Null for none. */
    static @Nullable String of(Element ignored) {
        String mark = Words.in(ignored);
        if (mark.isEmpty()) {
            return null;
        }
        boolean sign = mark.codePointCount(0, mark.length()) == 1 && isSigned(ignored);
        return sign ? "•" : mark;
    }

    private static boolean isSigned(Element ignored) {
        return ignored.parents()
                .stream()
                .limit(2)
                .anyMatch(WordMark::hasSymbolFont)
                || ignored.getAllElements().stream().anyMatch(WordMark::hasSymbolFont)
                || Words.in(ignored).equals("o");
    }

    private static boolean hasSymbolFont(Element element) {
        String font = Css.of(element.attr("style")).font().orElse("").toLowerCase(Locale.ROOT);
        return font.matches("(?:" + SYMBOL_FONTS + ").*");
    }
}
