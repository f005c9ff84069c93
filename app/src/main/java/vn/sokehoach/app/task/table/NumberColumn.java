package vn.sokehoach.app.task.table;

import java.util.List;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;

/** STT: the group's number, or group and label. */
final class NumberColumn extends TaskColumn {
    private static final double NARROWEST = 50;
    private static final double USUAL = 60;
    private static final double WIDEST = 124;
    private static final double LETTER = 7;
    private static final double BESIDE = 30;
    private static final double INDENT = 12;

    private double fitted = USUAL;

    NumberColumn(Messages messages) {
        super("number", messages.get("column.number"), USUAL);
        setMinWidth(NARROWEST);
    }

    /**
     * Has room for the longest number of these rows and of those below them, and for what opens and shuts them; where a
     * person made it wider it stays so.
     */
    void fit(List<TaskRow> roots) {
        boolean asItWas = Math.abs(getWidth() - fitted) < 1;
        double needed = Math.clamp(widest(roots, 0), NARROWEST, WIDEST);
        fitted = Math.max(needed, USUAL);
        setMinWidth(needed);
        if (asItWas) {
            setPrefWidth(fitted);
        }
    }

    private double widest(List<TaskRow> rows, int depth) {
        return rows.stream()
                .mapToDouble(row -> Math.max(BESIDE + depth * INDENT + text(row).length() * LETTER,
                        widest(row.children(), depth + 1)))
                .max()
                .orElse(0);
    }

    @Override
    public boolean isAlwaysShown() {
        return true;
    }

    @Override
    public String text(TaskRow row) {
        return row.facts().number();
    }
}
