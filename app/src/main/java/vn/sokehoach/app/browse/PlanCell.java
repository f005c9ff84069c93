package vn.sokehoach.app.browse;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sokehoach.app.browse.PlanEntry.Kind;

/** A name, and how many there are at the right. */
final class PlanCell extends TreeCell<PlanEntry> {
    private static final PseudoClass PLAN = PseudoClass.getPseudoClass("plan");

    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(6, name, count);

    PlanCell() {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("plan-name");
        count.getStyleClass().add("plan-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        // The cell may be no wider than the tree: a long name ends in dots instead of a scroll bar.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PlanEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        pseudoClassStateChanged(PLAN, !empty && entry != null && entry.kind() == Kind.PLAN);
        if (empty || entry == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(entry.name());
        count.setText(entry.kind() == Kind.ISSUER ? "" : String.valueOf(entry.count()));
        setGraphic(line);
        setTooltip(entry.tip().equals(entry.name()) ? null : new Tooltip(entry.tip()));
    }
}
