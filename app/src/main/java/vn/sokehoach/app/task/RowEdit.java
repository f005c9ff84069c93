package vn.sokehoach.app.task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.PercentField;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.StatusEdit;

/** What the typed cells of one row come to: an entry, and the cells that do not fit. */
final class RowEdit {
    private static final int WHOLE = 100;

    private final TaskRow row;
    private final Messages messages;
    private final StatusWords words;
    private final Map<TaskField, TypedCell<TaskRow>> typed = new EnumMap<>(TaskField.class);
    private final List<RefusedCell<TaskRow>> refused = new ArrayList<>();
    private TaskStatus status;
    private @Nullable Integer percent;
    private Remarks remarks;

    RowEdit(TaskRow row, List<TypedCell<TaskRow>> cells, Messages messages, StatusWords words) {
        this.row = row;
        this.messages = messages;
        this.words = words;
        this.status = row.standing().status();
        this.remarks = row.standing().remarks();
        cells.forEach(this::read);
        check();
    }

    private void read(TypedCell<TaskRow> cell) {
        Optional<TaskField> field = TaskField.of(cell.column());
        if (field.isEmpty() || !row.isEditable()) {
            refused.add(cell.refused(messages.get("task.cell.fixed")));
            return;
        }
        typed.put(field.get(), cell);
        switch (field.get()) {
            case STATUS -> words.read(cell.text())
                    .ifPresentOrElse(read -> status = read,
                            () -> refused.add(cell.refused(messages.get("task.status.unknown", cell.text()))));
            case PERCENT -> {
                OptionalInt read = PercentField.parse(cell.text());
                read.ifPresentOrElse(value -> percent = value,
                        () -> refused.add(cell.refused(messages.get("task.percent.wrong"))));
            }
            default -> remarks = field.get().written(remarks, cell.text());
        }
    }

    private void check() {
        boolean other = status != row.standing().status();
        if (other && !status.mayFollow(row.standing().status())) {
            refuse(TaskField.STATUS, messages.get("refusal.TRANSITION_NOT_ALLOWED", messages.of("status", status),
                    messages.of("status", row.standing().status())));
        } else if (status.needsNote() && (remarks.note() == null || other && !typed.containsKey(TaskField.NOTE))) {
            refuse(other ? TaskField.STATUS : TaskField.NOTE,
                    messages.get("detail.note.needed", messages.of("status", status)));
        }
        if (status == TaskStatus.DONE && percent != null && !Objects.equals(percent, WHOLE)) {
            refuse(TaskField.PERCENT, messages.get("task.percent.done"));
        }
    }

    private void refuse(TaskField field, String reason) {
        TypedCell<TaskRow> cell = typed.getOrDefault(field, typed.values().iterator().next());
        refused.add(cell.refused(reason));
    }

    /** The entry that the cells ask for. */
    StatusEdit edit(String author) {
        return new StatusEdit(row.id(), status, percent, remarks, null, new StatusEdit.Reporter(author, null, null));
    }

    /** The cells that do not fit, with their reasons; empty where all do. */
    List<RefusedCell<TaskRow>> refused() {
        return refused;
    }
}
