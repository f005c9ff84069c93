package vn.sokehoach.app.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a box offers, in words; for boxes into which nothing is typed.
 *
 * @param <T> what is offered
 */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /** Words each by its name; where nothing is chosen there are none. */
    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    /** Is asked only by boxes that are typed into. */
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
