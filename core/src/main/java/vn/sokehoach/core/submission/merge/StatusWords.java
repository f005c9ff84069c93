package vn.sokehoach.core.submission.merge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.form.KitWords;
import vn.sokehoach.core.text.SearchKey;
import vn.sokehoach.core.text.VietnameseText;

/** The statuses by the words of a kit's list, and by those that agencies type for the same and that mean nothing else. */
final class StatusWords {
    private static final Pattern DASHES = Pattern.compile("\\s*\\p{Pd}\\s*");
    private static final Map<String, TaskStatus> ALSO = Map.of("chua thuc hien", TaskStatus.NOT_STARTED,
            "dang trien khai", TaskStatus.IN_PROGRESS, "da hoan thanh", TaskStatus.DONE, "da bao cao",
            TaskStatus.REPORTED, "cho xac nhan", TaskStatus.REPORTED);

    private StatusWords() {}

    /** The status of these words, whatever their accents, case and dashes; empty where they are none's. */
    static Optional<TaskStatus> parse(String words) {
        String tidy = VietnameseText.tidy(DASHES.matcher(words).replaceAll(" - "));
        return KitWords.status(tidy)
                .or(() -> Optional.ofNullable(ALSO.get(SearchKey.of(tidy))))
                .or(() -> Arrays.stream(TaskStatus.values()).filter(one -> one.name().equals(tidy)).findFirst());
    }
}
