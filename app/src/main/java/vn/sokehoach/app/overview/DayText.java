package vn.sokehoach.app.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;

/** A day as officers type it: 5/1/2024 or 05/01/2024. What is none leaves the day as it was. */
final class DayText extends StringConverter<LocalDate> {
    private final Supplier<LocalDate> before;

    DayText(Supplier<LocalDate> before) {
        this.before = before;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : Days.day(day);
    }

    @Override
    public LocalDate fromString(String typed) {
        try {
            return Days.typed(typed);
        } catch (DateTimeException none) {
            return before.get();
        }
    }
}
