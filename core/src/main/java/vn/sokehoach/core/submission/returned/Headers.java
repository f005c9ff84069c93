package vn.sokehoach.core.submission.returned;

import java.util.Arrays;
import java.util.regex.Pattern;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.form.KitSheet;

/** The headers of a kit's columns, and the numbers that official forms put below them. */
final class Headers {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?|\\([A-Za-z]\\)");

    private Headers() {}

    /** Whether a text in the column of a field belongs to the head of the table. */
    static boolean isHeader(String text, KitField field) {
        return Arrays.stream(KitSheet.values())
                .anyMatch(sheet -> sheet.columnHeaded(text)
                        .flatMap(column -> column.field())
                        .filter(field::equals)
                        .isPresent())
                || text.startsWith("(") && COLUMN_NUMBER.matcher(text).matches();
    }
}
