package vn.sokehoach.data.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The styles that a page brings along, as far as a look needs them: rules for an element, a class, or both.
 *
 * <p>Rules in conditions (media, fonts, pages) and longer selectors are left out.
 */
final class StyleSheet {
    private static final Pattern SELECTOR = Pattern.compile("[a-z][a-z0-9]*|(?:[a-z][a-z0-9]*)?\\.[\\w-]+");
    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|<!--|-->");

    private final Map<String, Css> rules = new HashMap<>();

    private StyleSheet() {}

    /** The sheets within a page. */
    static StyleSheet of(Document page) {
        StyleSheet sheet = new StyleSheet();
        page.getElementsByTag("style").forEach(style -> sheet.take(COMMENT.matcher(style.data()).replaceAll(" ")));
        return sheet;
    }

    /** What holds for an element: its own style over those of its classes over that of its name. */
    Css of(Element element) {
        Css css = rules.getOrDefault(element.normalName(), Css.SILENT);
        if (element.hasAttr("align")) {
            css = Css.of("text-align:" + element.attr("align")).over(css);
        }
        if (element.hasAttr("face")) {
            css = Css.of("font-family:" + element.attr("face").replace(';', ' ')).over(css);
        }
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                css = rules.getOrDefault("." + name, Css.SILENT).over(css);
                css = rules.getOrDefault(element.normalName() + "." + name, Css.SILENT).over(css);
            }
        }
        return element.hasAttr("style") ? Css.of(element.attr("style")).over(css) : css;
    }

    private void take(String sheet) {
        int at = 0;
        while (at < sheet.length()) {
            int open = sheet.indexOf('{', at);
            if (open < 0) {
                return;
            }
            int close = end(sheet, open);
            // What ends in a semicolon before the selector is an "@import" or the like.
            String selectors = sheet.substring(Math.max(at, sheet.lastIndexOf(';', open) + 1), open).strip();
            if (!selectors.startsWith("@")) {
                rule(selectors, Css.of(sheet.substring(open + 1, Math.max(open + 1, close))));
            }
            at = close + 1;
        }
    }

    /** The brace that closes another, or the end. */
    private static int end(String sheet, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0 && ++at < sheet.length()) {
            depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
        }
        return at;
    }

    private void rule(String selectors, Css css) {
        for (String selector : selectors.split(",")) {
            String[] parts = selector.strip().split("\\.", 2);
            String name = parts[0].toLowerCase(Locale.ROOT) + (parts.length > 1 ? "." + parts[1] : "");
            if (SELECTOR.matcher(name).matches()) {
                rules.merge(name, css, (before, later) -> later.over(before));
            }
        }
    }
}
