package vn.sokehoach.app.task.bar;

import vn.sokehoach.app.task.Condition;
import vn.sokehoach.app.task.Condition.Due;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.progress.TaskStatus;

/** Conditions as people read them. */
final class ConditionWords {
    private final Messages messages;

    ConditionWords(Messages messages) {
        this.messages = messages;
    }

    /** "Trạng thái: Hoàn thành". */
    String of(Condition condition) {
        return messages.of("condition", condition.kind(), value(condition));
    }

    /** "Hoàn thành". */
    String value(Condition condition) {
        return switch (condition.kind()) {
            case STATUS -> messages.of("status", TaskStatus.valueOf(condition.value()));
            case DUE -> messages.of("due", Due.valueOf(condition.value()));
            case LEAD, LEADER, GROUP, WORDS -> condition.value();
        };
    }
}
