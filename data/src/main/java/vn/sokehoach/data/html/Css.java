package vn.sokehoach.data.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a style says, by property; names and values in lower case, but for fonts. */
record Css(Map<String, String> properties) {
    static final Css SILENT = new Css(Map.of());

    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final Pattern UNDRAWN =
            Pattern.compile("(?s)(?:|.*\\b(?:none|hidden)\\b.*|0(?:px|pt|in|cm|mm|em)?\\b.*)");
    private static final Pattern HEAVY = Pattern.compile("bold|bolder|[6-9]00");
    private static final Pattern LIGHT = Pattern.compile("normal|lighter|[1-5]00");
    private static final int LONGEST = 4_000;

    /** The declarations between braces or in an attribute "style"; the later of one name counts. */
    static Css of(String declarations) {
        if (declarations.isBlank() || declarations.length() > LONGEST) {
            return SILENT;
        }
        Map<String, String> properties = new HashMap<>();
        for (String declaration : parts(declarations)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                // A font of TCVN3 tells by a capital H at its end that it draws capitals.
                properties.put(name,
                        name.equals("font-family") ? value.strip() : value.strip().toLowerCase(Locale.ROOT));
            }
        }
        return new Css(properties);
    }

    /** Parted at semicolons outside of quotes and brackets. */
    private static List<String> parts(String declarations) {
        List<String> parts = new ArrayList<>();
        char quote = 0;
        int brackets = 0;
        int begin = 0;
        for (int at = 0; at < declarations.length(); at++) {
            char letter = declarations.charAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == ';' && brackets <= 0) {
                parts.add(declarations.substring(begin, at));
                begin = at + 1;
            } else {
                brackets += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            }
        }
        parts.add(declarations.substring(begin));
        return parts;
    }

    /** This, and where it is silent the other. */
    Css over(Css other) {
        if (other.properties.isEmpty()) {
            return this;
        }
        Map<String, String> both = new HashMap<>(other.properties);
        both.putAll(properties);
        return new Css(both);
    }

    /** The value of a property; "" where the style is silent. */
    String value(String property) {
        return properties.getOrDefault(property, "");
    }

    boolean is(String property, String value) {
        return value(property).equals(value);
    }

    boolean isHidden() {
        return is("display", "none") || is("visibility", "hidden") || is("mso-hide", "all");
    }

    boolean isBold(boolean otherwise) {
        String weight = value("font-weight");
        return HEAVY.matcher(weight).matches() || otherwise && !LIGHT.matcher(weight).matches();
    }

    boolean isItalic(boolean otherwise) {
        String style = value("font-style");
        return style.equals("italic") || style.equals("oblique") || otherwise && !style.equals("normal");
    }

    /** The first font of the family that is named, as it is written. */
    Optional<String> font() {
        String family = value("font-family").split(",", 2)[0].replaceAll("[\"']", "").strip();
        return family.isEmpty() ? Optional.empty() : Optional.of(family);
    }

    /** Whether anything is said of borders. */
    boolean tellsBorders() {
        return properties.keySet()
                .stream()
                .anyMatch(name -> name.startsWith("border")
                        && !name.equals("border-collapse") && !name.equals("border-spacing"));
    }

    /** On how many sides a border is drawn; {@code otherwise} holds for sides of which nothing is said. */
    int borders(boolean otherwise) {
        return (int) SIDES.stream().filter(side -> {
            String said = properties.getOrDefault("border-" + side,
                    properties.getOrDefault("border", value("border-style")));
            boolean silent = said.isEmpty();
            return silent ? otherwise : !UNDRAWN.matcher(said).matches();
        }).count();
    }
}
