package vn.sokehoach.app.importing.detail;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.PlanEdit;

/**
 * A field of what is chosen.
 *
 * @param name    unique among the fields that are shown together
 * @param label   what people call it
 * @param unknown a name in it that no agency is known by; null where all are known, or where it names none
 * @param echo    what a typed text is understood as; "" where there is nothing to say
 * @param edit    the correction that a typed text makes
 */
public record DetailField(String name, String label, String value, Shape shape, @Nullable String unknown,
        Function<String, String> echo, Function<String, PlanEdit> edit) {

    /** How much room a field needs, and what it offers. */
    public enum Shape {
        /** One line. */
        LINE,
        /** Several lines, to be cut in two at the caret. */
        WORDS,
        /** One line of names, to be chosen from the directory as well. */
        AGENCIES
    }

    static DetailField line(String name, String label, String value, Function<String, PlanEdit> edit) {
        return new DetailField(name, label, value, Shape.LINE, null, _ -> "", edit);
    }
}
