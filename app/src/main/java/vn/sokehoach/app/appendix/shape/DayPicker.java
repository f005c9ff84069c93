package vn.sokehoach.app.appendix.shape;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;

/** A day, typed as officers write it (leading noughts not needed) or chosen in a calendar; empty for none. */
public final class DayPicker extends DatePicker {
    /** A field that says in grey what an empty one means. */
    public DayPicker(String id, String prompt) {
        setId(id);
        setPromptText(prompt);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : Days.day(day);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                return typed.isBlank() ? null : Days.typed(typed);
            }
        });
    }
}
