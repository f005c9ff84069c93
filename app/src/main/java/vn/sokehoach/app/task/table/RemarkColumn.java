package vn.sokehoach.app.task.table;

import java.util.Objects;
import vn.sokehoach.app.task.TaskField;
import vn.sokehoach.app.task.TaskRow;

/** Ghi chú, kết quả, khó khăn, kiến nghị: words that go with the status; typed in place, may be emptied. */
final class RemarkColumn extends TaskColumn {
    private final TaskField field;

    RemarkColumn(TaskField field, String title) {
        super(field.key(), title, 150);
        this.field = field;
        getStyleClass().add("remark-column");
    }

    @Override
    public String text(TaskRow row) {
        return Objects.requireNonNullElse(field.words(row.standing().remarks()), "");
    }

    @Override
    public boolean takes(TaskRow row) {
        return row.isEditable();
    }

    @Override
    public boolean isClearable() {
        return true;
    }

    @Override
    public boolean isLong() {
        return true;
    }
}
