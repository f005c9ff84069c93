package vn.sokehoach.app.task.table;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
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
        placeAnew();
    }

    /** A row is as wide as before, and JavaFX would leave arrow and number where the row's former depth had them. */
    private void placeAnew() {
        requestLayout();
        getChildrenUnmodifiable().stream()
                .filter(Parent.class::isInstance)
                .forEach(cell -> ((Parent) cell).requestLayout());
    }
}
