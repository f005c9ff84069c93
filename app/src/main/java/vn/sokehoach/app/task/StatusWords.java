package vn.sokehoach.app.task;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.text.VietnameseText;

/** The statuses as people type them: by their words, accents not needed, or by a sign. */
final class StatusWords {
    private static final Map<String, TaskStatus> SIGNS = Map.ofEntries(Map.entry("○", TaskStatus.NOT_STARTED),
            Map.entry("▶", TaskStatus.IN_PROGRESS), Map.entry("►", TaskStatus.IN_PROGRESS),
            Map.entry("✎", TaskStatus.REPORTED), Map.entry("✓", TaskStatus.DONE), Map.entry("✔", TaskStatus.DONE),
            Map.entry("↩", TaskStatus.RETURNED), Map.entry("⏸", TaskStatus.PAUSED),
            Map.entry("✗", TaskStatus.CANCELLED), Map.entry("✕", TaskStatus.CANCELLED),
            Map.entry("→", TaskStatus.CARRIED_OVER));

    private final Messages messages;

    StatusWords(Messages messages) {
        this.messages = messages;
    }

    /** The status that a text names; empty where it is none, or none for certain. */
    Optional<TaskStatus> read(String text) {
        String typed = text.strip();
        TaskStatus signed = typed.isEmpty() ? null : SIGNS.get(typed.substring(0, 1));
        String words = key(signed == null ? typed : typed.substring(1));
        if (signed != null && (words.isEmpty() || isCalled(signed, words))) {
            return Optional.of(signed);
        }
        return signed != null ? Optional.empty()
                : Arrays.stream(TaskStatus.values()).filter(status -> isCalled(status, words)).findFirst();
    }

    /** The words of those that what is typed may be the beginning of. */
    List<String> like(String typed) {
        String key = key(typed);
        return key.isEmpty() ? List.of()
                : Arrays.stream(TaskStatus.values())
                        .map(status -> messages.of("status", status))
                        .filter(words -> (" " + key(words)).contains(" " + key))
                        .toList();
    }

    /** By all its words, or by those before the dash that explains them. */
    private boolean isCalled(TaskStatus status, String key) {
        String words = key(messages.of("status", status));
        return words.equals(key) || words.startsWith(key + " - ");
    }

    private static String key(String text) {
        return VietnameseText.searchKey(VietnameseText.tidy(text));
    }
}
