package vn.sokehoach.core.submission.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.text.SearchKey;
import vn.sokehoach.core.text.VietnameseText;

/** The words of a kit's cells, which are Vietnamese in every language of the program. */
public final class KitWords {
    /** What an agency may say; RETURNED and REPORTED are the office's words, but stand in a kit where they were said. */
    private static final List<TaskStatus> CHOICES = List.of(TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS,
            TaskStatus.DONE, TaskStatus.PAUSED, TaskStatus.CANCELLED, TaskStatus.CARRIED_OVER);

    private KitWords() {}

    /** The statuses that an agency chooses from, as its cells show them. */
    public static List<String> choices() {
        return CHOICES.stream().map(KitWords::of).toList();
    }

    /** What a cell shows of a status. */
    public static String of(TaskStatus status) {
        return FormTexts.of("status." + status.name());
    }

    /** The status that a cell names, whatever its accents, case and blanks; empty where it names none. */
    public static Optional<TaskStatus> status(String cell) {
        return Arrays.stream(TaskStatus.values()).filter(status -> alike(of(status), cell)).findFirst();
    }

    /** What a cell shows of a value as {@link KitField} shapes it. */
    public static String shown(KitField field, String value) {
        return field == KitField.STATUS && !value.isEmpty() ? of(TaskStatus.valueOf(value)) : value;
    }

    static boolean alike(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String text) {
        return SearchKey.of(VietnameseText.tidy(text));
    }
}
