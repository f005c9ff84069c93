package vn.sokehoach.app.task;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;

/** What can be written down of a task, an item or an order; each has a column that is named by its key. */
public enum TaskField {
    STATUS, PERCENT, NOTE, RESULT, DIFFICULTIES, PROPOSALS;

    /** The key of its column. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a column; empty where the column only shows what the plan says. */
    static Optional<TaskField> of(String key) {
        return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** The words of this field; null where nothing was said, and for a field that is not of words. */
    public @Nullable String words(Remarks remarks) {
        return switch (this) {
            case STATUS, PERCENT -> null;
            case NOTE -> remarks.note();
            case RESULT -> remarks.result();
            case DIFFICULTIES -> remarks.difficulties();
            case PROPOSALS -> remarks.proposals();
        };
    }

    /** The same words with others in this field; "" for none. */
    Remarks written(Remarks before, String text) {
        String words = text.isEmpty() ? null : text;
        return switch (this) {
            case STATUS, PERCENT -> before;
            case NOTE -> new Remarks(words, before.result(), before.difficulties(), before.proposals());
            case RESULT -> new Remarks(before.note(), words, before.difficulties(), before.proposals());
            case DIFFICULTIES -> new Remarks(before.note(), before.result(), words, before.proposals());
            case PROPOSALS -> new Remarks(before.note(), before.result(), before.difficulties(), words);
        };
    }
}
