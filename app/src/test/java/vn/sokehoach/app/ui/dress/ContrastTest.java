package vn.sokehoach.app.ui.dress;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Words have a contrast of 4.5:1 or more on every ground on which the style sheets put them. */
class ContrastTest {
    private static final double READABLE = 4.5;
    private static final String TEXT = "-fx-text-fill";
    private static final String GROUND = "-fx-background-color";
    private static final String PAGE = "-color-bg-default";
    /** What stands in rows is read on plain, on tinted and on chosen ones. */
    private static final List<String> ROWS = List.of(PAGE, "-color-bg-subtle", "-color-accent-subtle");

    @Test
    void inLightColours() {
        assertThat(unreadable(own(StyleRules.ofTheme(PrimerLight.class, new PrimerLight().getUserAgentStylesheet()))))
                .isEmpty();
    }

    @Test
    void inDarkColours() {
        assertThat(unreadable(
                own(StyleRules.ofTheme(PrimerDark.class, new PrimerDark().getUserAgentStylesheet()))
                        .with(Dress.class, sheet("dark.css"))))
                .isEmpty();
    }

    @Test
    void inHighContrast() {
        assertThat(unreadable(
                own(StyleRules.ofTheme(PrimerLight.class, new PrimerLight().getUserAgentStylesheet()))
                        .with(Dress.class, sheet("contrast.css"))))
                .isEmpty();
    }

    @Test
    void greyWordsOnWhiteAreFoundWanting() {
        assertThat(contrast(Color.web("#8b949e"), Color.WHITE)).isBetween(3.0, 3.2);
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
    }

    private static StyleRules own(StyleRules rules) {
        Stream.of("dense.css", "signs.css", "review.css", "paper.css", "overview.css")
                .forEach(name -> rules.with(Dress.class, sheet(name)));
        return rules;
    }

    private static String sheet(String name) {
        return "/vn/sokehoach/app/look/" + name;
    }

    /** The rules whose words cannot be read well, with the contrast that they have. */
    private static List<String> unreadable(StyleRules rules) {
        List<String> found = new ArrayList<>();
        Color page = rules.colours(PAGE).getFirst();
        for (String selector : rules.setting(TEXT)) {
            String ground = rules.of(selector, GROUND).filter(value -> !value.equals("transparent")).orElse(null);
            List<Color> grounds = (ground == null ? ROWS.stream() : Stream.of(ground))
                    .flatMap(value -> rules.on(page, value))
                    .toList();
            for (Color below : grounds) {
                rules.on(below, rules.of(selector, TEXT).orElseThrow())
                        .filter(words -> contrast(words, below) < READABLE)
                        .forEach(words -> found.add(String.format(Locale.ROOT, "%s: %s on %s is %.2f", selector, words,
                                below, contrast(words, below))));
            }
        }
        return found;
    }

    /** The ratio of the lighter to the darker, from 1 to 21, as WCAG 2 reckons it. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(light(one), light(other));
        double darker = Math.min(light(one), light(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
