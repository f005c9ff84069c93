package vn.sokehoach.app.ui.dress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/** What style sheets say, one over the other: the last word for each property of each selector. */
final class StyleRules {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();

    /** The named colours of a theme, a resource beside its class; nothing else of it. */
    static StyleRules ofTheme(Class<?> beside, String sheet) {
        StyleRules theme = new StyleRules().with(beside, sheet);
        theme.rules.keySet().retainAll(List.of(".root"));
        theme.rules.get(".root").keySet().removeIf(name -> !name.startsWith("-color-"));
        return theme;
    }

    /** Lays a sheet, a resource beside a class, over those before. */
    StyleRules with(Class<?> beside, String sheet) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(sheet), sheet)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            RULE.matcher(text).results().forEach(rule -> {
                for (String selector : rule.group(1).split(",")) {
                    rules.computeIfAbsent(selector.strip(), _ -> new LinkedHashMap<>())
                            .putAll(declarations(rule.group(2)));
                }
            });
            return this;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher each = Pattern.compile("(-[\\w-]+):\\s*([^;]+)").matcher(body);
        while (each.find()) {
            found.put(each.group(1), each.group(2).strip());
        }
        return found;
    }

    /** The selectors that set a property. */
    List<String> setting(String property) {
        return rules.entrySet()
                .stream()
                .filter(rule -> rule.getValue().containsKey(property))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a selector says of a property; empty where it says nothing. */
    Optional<String> of(String selector, String property) {
        return Optional.ofNullable(rules.getOrDefault(selector, Map.of()).get(property));
    }

    /** The colours that a value may come to: one, or one for each class that sets the colour it looks up. */
    List<Color> colours(String value) {
        if (value.startsWith("-color-")) {
            return of(".root", value).map(this::colours).orElseThrow(() -> new AssertionError("no colour " + value));
        }
        if (value.startsWith("-")) {
            return setting(value).stream()
                    .flatMap(selector -> of(selector, value).stream())
                    .flatMap(each -> colours(each).stream())
                    .toList();
        }
        return value.startsWith("derive") || value.equals("transparent") ? List.of() : List.of(Color.web(value));
    }

    /** A colour of the theme as it looks on another: what can be seen through is mixed with what is below. */
    Stream<Color> on(Color below, String value) {
        return colours(value).stream()
                .map(colour -> below.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                        colour.getOpacity()));
    }
}
