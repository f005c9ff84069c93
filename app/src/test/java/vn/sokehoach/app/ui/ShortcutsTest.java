package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String REVIEW = "ReviewKeys";
    /** What the cells of a table take as in Excel; pasting is the window's where the cells do not take it. */
    private static final List<KeyCodeCombination> CELLS = Stream
            .of("Ctrl+C", "Ctrl+D", "Ctrl+Enter", "Ctrl+A", "F2", "Enter", "Tab", "Delete", "Esc")
            .map(KeyCombination::valueOf)
            .map(KeyCodeCombination.class::cast)
            .toList();
    /** Keys that the manual does not write as JavaFX does, in both languages. */
    private static final Map<String, List<String>> WRITTEN = Map.ofEntries(
            Map.entry("Alt+Left", List.of("Alt+mũi tên trái, phải", "Alt+left, right")),
            Map.entry("Alt+Right", List.of("Alt+mũi tên trái, phải", "Alt+left, right")),
            Map.entry("Alt+Up", List.of("Alt+mũi tên lên, xuống", "Alt+up, down")),
            Map.entry("Alt+Down", List.of("Alt+mũi tên lên, xuống", "Alt+up, down")),
            Map.entry("Ctrl+Comma", List.of("Ctrl+dấu phẩy", "Ctrl+comma")),
            Map.entry("Ctrl+Plus", List.of("Ctrl và dấu cộng", "Ctrl with plus")),
            Map.entry("Ignore Shift+Ctrl+Equals", List.of("Ctrl và dấu cộng", "Ctrl with plus")),
            Map.entry("Ctrl+Add", List.of("Ctrl và dấu cộng", "Ctrl with plus")),
            Map.entry("Ctrl+Minus", List.of("dấu trừ", "minus")),
            Map.entry("Ctrl+Subtract", List.of("dấu trừ", "minus")),
            Map.entry("Ctrl+0", List.of("0: cỡ", "0: size")), Map.entry("Ctrl+Numpad 0", List.of("0: cỡ", "0: size")),
            Map.entry("Space", List.of("phím cách", "space")));

    @Test
    void no_key_is_one_that_switches_the_typing_of_vietnamese() throws Exception {
        assertThat(tables()).containsKeys("Shortcuts", "PartKeys", REVIEW);
        assertThat(tables().values().stream().flatMap(List::stream)).hasSizeGreaterThan(25)
                .noneMatch(key -> isDown(key.getControl()) && isDown(key.getShift()))
                .noneMatch(key -> isDown(key.getAlt()) && key.getCode() == KeyCode.Z);
    }

    @Test
    void the_plus_that_needs_shift_makes_larger_too() {
        KeyEvent plus = new KeyEvent(KeyEvent.KEY_PRESSED, "+", "+", KeyCode.EQUALS, true, true, false, false);

        assertThat(Shortcuts.LARGER).anyMatch(key -> key.match(plus));
    }

    @Test
    void each_key_has_one_meaning_in_its_place() throws Exception {
        Map<String, List<KeyCodeCombination>> tables = tables();
        List<KeyCodeCombination> book = new ArrayList<>(CELLS);
        tables.forEach((table, keys) -> book.addAll(table.equals(REVIEW) ? List.of() : keys));
        assertThat(book).doesNotHaveDuplicates();

        List<KeyCodeCombination> review = new ArrayList<>(tables.get("Shortcuts"));
        review.addAll(tables.get(REVIEW));
        assertThat(review).doesNotHaveDuplicates();
    }

    @Test
    void each_key_stands_in_the_manual() throws Exception {
        List<KeyCodeCombination> all = new ArrayList<>(CELLS);
        tables().values().forEach(all::addAll);
        for (boolean english : List.of(false, true)) {
            Object page =
                    TextFiles.load(english ? "manual_en.properties" : "manual.properties").get("manual.text.KEYS");
            assertThat(all).allSatisfy(key -> assertThat(String.valueOf(page))
                    .containsPattern("(?<![+\\w])" + Pattern.quote(written(key, english)) + "(?!\\w)"));
        }
    }

    private static String written(KeyCodeCombination key, boolean english) {
        String name = key.getName().replace("Shortcut", "Ctrl");
        List<String> both = WRITTEN.get(name);
        return both == null ? name : both.get(english ? 1 : 0);
    }

    /** No text underlines a letter that Alt would press, so that no two can underline the same. */
    @Test
    void no_text_claims_a_letter_for_itself() {
        assertThat(Messages.BUNDLES.stream()
                .filter(bundle -> !List.of("cli", "help").contains(bundle))
                .flatMap(bundle -> List.of(bundle + ".properties", bundle + "_en.properties").stream())
                .flatMap(file -> TextFiles.load(file).values().stream())
                .map(String::valueOf)).noneMatch(text -> text.contains("_"));
    }

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }

    /** The keys of each class that makes some, by its name: a new one is found by itself. */
    private static Map<String, List<KeyCodeCombination>> tables() throws IOException, ReflectiveOperationException {
        Map<String, List<KeyCodeCombination>> tables = new TreeMap<>();
        for (Path source : sources()) {
            if (Files.readString(source).contains("new KeyCodeCombination(")) {
                String name = SOURCES.relativize(source).toString().replace(File.separatorChar, '.');
                Class<?> table = Class.forName(name.substring(0, name.length() - ".java".length()));
                tables.put(table.getSimpleName(), keys(table));
            }
        }
        return tables;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<KeyCodeCombination> keys(Class<?> table) throws IllegalAccessException {
        List<KeyCodeCombination> keys = new ArrayList<>();
        for (Field field : table.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                Object value = field.get(null);
                (value instanceof List<?> several ? several : List.of(value)).stream()
                        .filter(KeyCodeCombination.class::isInstance)
                        .forEach(key -> keys.add((KeyCodeCombination) key));
            }
        }
        assertThat(keys).as(table.getName()).isNotEmpty();
        return keys;
    }
}
