package vn.sokehoach.core.submission.merge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.form.KitWords;
import vn.sokehoach.core.text.SearchKey;

/** The statuses by the words of a kit's list, and by those that agencies type for the same and that mean nothing else. */
final class StatusWords {
    /** Signs between words, which people set as they like. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd},;.]+");
    private static final Map<String, TaskStatus> ALSO = Map.of("chua thuc hien", TaskStatus.NOT_STARTED,
            "dang trien khai", TaskStatus.IN_PROGRESS, "da hoan thanh", TaskStatus.DONE, "da bao cao",
            TaskStatus.REPORTED, "cho xac nhan", TaskStatus.REPORTED);

    private StatusWords() {}

    /** The status of these words, whatever their accents, case and signs; empty where they are none's. */
    static Optional<TaskStatus> parse(String words) {
        String key = key(words);
        return Arrays.stream(TaskStatus.values())
                .filter(status -> key(KitWords.of(status)).equals(key) || status.name().equals(words))
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(key)));
    }

    private static String key(String words) {
        return BETWEEN.matcher(SearchKey.of(words)).replaceAll(" ").strip();
    }
}
