package vn.sokehoach.data.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.block.NumberStyle;

/** Counts the items of the lists of a page and writes the numbers and signs that a browser prints before them. */
final class ListMarks {
    private final Map<Element, Integer> last = new IdentityHashMap<>();

    /** The mark of the next item of its list; null where the list shows none. */
    @Nullable
    String next(Element item, String figures) {
        Element list = item.closest("ol,ul,menu,dir");
        if (list == null) {
            return null;
        }
        boolean backwards = list.hasAttr("reversed");
        int before = last.computeIfAbsent(list, _ -> beforeFirst(list, backwards));
        int number = whole(item, "value", backwards ? before - 1 : before + 1);
        last.put(list, number);
        return written(number, figures);
    }

    private static int beforeFirst(Element list, boolean backwards) {
        int items = (int) list.children().stream().filter(child -> child.normalName().equals("li")).count();
        int first = whole(list, "start", backwards ? items : 1);
        return backwards ? first + 1 : first - 1;
    }

    private static int whole(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private static @Nullable String written(int number, String figures) {
        if (figures.startsWith("\"") || figures.startsWith("'")) {
            return figures.substring(1, Math.max(1, figures.length() - 1)).strip();
        }
        return switch (figures) {
            case "none" -> null;
            case "disc", "" -> "•";
            case "circle" -> "◦";
            case "square" -> "▪";
            case "decimal-leading-zero" -> NumberStyle.DECIMAL_ZERO.write(number) + ".";
            case "lower-alpha", "lower-latin" -> NumberStyle.LOWER_LETTER.write(number) + ".";
            case "upper-alpha", "upper-latin" -> NumberStyle.UPPER_LETTER.write(number) + ".";
            case "lower-roman" -> NumberStyle.LOWER_ROMAN.write(number) + ".";
            case "upper-roman" -> NumberStyle.UPPER_ROMAN.write(number) + ".";
            default -> NumberStyle.DECIMAL.write(number) + ".";
        };
    }
}
