package vn.sokehoach.app.cli.plain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days as officers write them. */
final class Dates {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Dates() {}

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : FORM.format(day);
    }
}
