package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.Test;

class ShortcutsTest {
    @Test
    void no_key_is_one_that_switches_the_typing_of_vietnamese() throws Exception {
        assertThat(keys()).hasSizeGreaterThan(15)
                .noneMatch(key -> isDown(key.getControl()) && isDown(key.getShift()))
                .noneMatch(key -> isDown(key.getAlt()) && key.getCode() == KeyCode.Z);
    }

    @Test
    void each_key_has_one_meaning() throws Exception {
        assertThat(keys()).doesNotHaveDuplicates();
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

    private static List<KeyCodeCombination> keys() throws IllegalAccessException {
        List<KeyCodeCombination> keys = new ArrayList<>();
        for (Field field : Shortcuts.class.getFields()) {
            Object value = field.get(null);
            (value instanceof List<?> several ? several : List.of(value))
                    .forEach(key -> keys.add((KeyCodeCombination) key));
        }
        return keys;
    }
}
