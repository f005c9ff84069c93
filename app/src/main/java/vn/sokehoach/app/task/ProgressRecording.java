package vn.sokehoach.app.task;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.StatusEdit;

/** Records the progress of one task: its status, with a note where the status needs one, and its percentage. */
public final class ProgressRecording {
    private final TasksModel tasks;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable TaskStatus> awaitingNote = new ReadOnlyObjectWrapper<>();

    ProgressRecording(TasksModel tasks, Desk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    /** The status that was chosen for the selected row and waits for its note; null for none. */
    public ReadOnlyObjectProperty<@Nullable TaskStatus> awaitingNoteProperty() {
        return awaitingNote.getReadOnlyProperty();
    }

    /** Records a status at once, or asks for the note that it needs. */
    public void choose(TaskRow row, TaskStatus status) {
        tasks.tell("");
        tasks.selectedProperty().set(row);
        if (status.needsNote()) {
            awaitingNote.set(status);
        } else {
            record(row, status, null);
        }
    }

    /** Takes back a choice that waits for its note. */
    public void withdrawChoice() {
        awaitingNote.set(null);
    }

    /** Records a status, with a note where one is given; the percentage stays. */
    public void record(TaskRow row, TaskStatus status, @Nullable String note) {
        Remarks before = row.standing().remarks();
        record(row, edit(row, status, null, note == null ? before : TaskField.NOTE.written(before, note)));
    }

    /** Records a percentage; the status stays. */
    public void recordPercent(TaskRow row, int percent) {
        if (percent != row.standing().progress().percent()) {
            record(row, edit(row, row.standing().status(), percent, row.standing().remarks()));
        }
    }

    private StatusEdit edit(TaskRow row, TaskStatus status, @Nullable Integer percent, Remarks remarks) {
        return new StatusEdit(row.id(), status, percent, remarks, null,
                new StatusEdit.Reporter(desk.author(), null, null));
    }

    private void record(TaskRow row, StatusEdit edit) {
        Plan current = tasks.planProperty().get();
        if (current == null || !row.isEditable()) {
            return;
        }
        tasks.tell("");
        awaitingNote.set(null);
        desk.jobs().run(() -> {
            desk.office().recording().record(edit);
            return tasks.prepare(current, desk.office().reviewing().progress(current));
        }, tasks::recorded, desk.telling(tasks::tell));
    }
}
