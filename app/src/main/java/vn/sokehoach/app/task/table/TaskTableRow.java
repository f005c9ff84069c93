package vn.sokehoach.app.task.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;

/** A row that lets the stylesheet tell groups and items from tasks. */
final class TaskTableRow extends TreeTableRow<TaskRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass ITEM = PseudoClass.getPseudoClass("item");

    @Override
    protected void updateItem(TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(GROUP, !empty && row != null && row.facts().kind() == Kind.GROUP);
        pseudoClassStateChanged(ITEM, !empty && row != null && row.facts().kind() == Kind.ITEM);
    }

    /** The table is filled with other tree items for the same rows, which JavaFX would not notice here. */
    @Override
    protected boolean isItemChanged(TaskRow before, TaskRow now) {
        return super.isItemChanged(before, now) || getTreeItem() != getTreeTableView().getTreeItem(getIndex());
    }
}
