package vn.sokehoach.data.html;

import org.jsoup.nodes.Element;

/**
 * How text looks at a place in a page.
 *
 * @param font    the first font of its family; "" where none is named
 * @param figures the style in which the list around it is numbered, as CSS names it; "" outside of lists
 */
record Look(boolean bold, boolean italic, boolean raised, boolean centred, boolean spacesKept, String figures,
        String font) {
    static final Look PLAIN = new Look(false, false, false, false, false, "", "");

    /** The look inside an element that stands at this place and has these styles. */
    Look within(Element element, Css css) {
        String name = element.normalName();
        String space = css.value("white-space");
        return new Look(css.isBold(bold || makesBold(name)), css.isItalic(italic || makesItalic(name)),
                isRaised(name, css), isCentred(name, css),
                space.isEmpty() ? spacesKept || name.equals("pre") : space.startsWith("pre"), figures(element, css),
                css.font().orElse(font));
    }

    private static boolean makesBold(String name) {
        return switch (name) {
            case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    private static boolean makesItalic(String name) {
        return name.equals("i") || name.equals("em");
    }

    private boolean isRaised(String name, Css css) {
        String align = css.value("vertical-align");
        return name.equals("sup") || align.equals("super") || raised && align.isEmpty() && !name.equals("sub");
    }

    private boolean isCentred(String name, Css css) {
        String align = css.value("text-align");
        if (!align.isEmpty() && !name.equals("table")) {
            return align.contains("center");
        }
        return switch (name) {
            case "center", "th", "caption" -> true;
            case "table" -> false;
            default -> centred;
        };
    }

    private String figures(Element element, Css css) {
        String said = css.value("list-style").startsWith("none") ? "none" : css.value("list-style-type");
        if (!said.isEmpty()) {
            return said;
        }
        return switch (element.normalName()) {
            case "ol" -> ofType(element.attr("type"), "decimal");
            case "ul", "menu", "dir" -> ofType(element.attr("type"), figures.equals("disc") ? "circle" : "disc");
            case "li" -> ofType(element.attr("type"), figures);
            default -> figures;
        };
    }

    private static String ofType(String type, String otherwise) {
        return switch (type) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> type.isEmpty() ? otherwise : type;
        };
    }
}
