package vn.sokehoach.app.importing.outline;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;
import vn.sokehoach.app.ui.Messages;

/** A box to tick for each entry that may be left out of what is accepted. */
final class AcceptColumn extends TreeTableColumn<OutlineEntry, OutlineEntry> {
    private static final Set<Kind> CHOOSABLE =
            EnumSet.of(Kind.GROUP, Kind.TASK, Kind.ITEM, Kind.ORDER, Kind.APPENDIX);

    AcceptColumn(OutlineModel model, Messages messages, Consumer<Key> accept) {
        getStyleClass().add("accept-column");
        setPrefWidth(30);
        setMinWidth(30);
        setMaxWidth(30);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        setCellFactory(_ -> new BoxCell(model, messages, accept));
    }

    private static final class BoxCell extends TreeTableCell<OutlineEntry, OutlineEntry> {
        private final OutlineModel model;
        private final CheckBox box = new CheckBox();

        private BoxCell(OutlineModel model, Messages messages, Consumer<Key> accept) {
            this.model = model;
            box.setFocusTraversable(false);
            box.setTooltip(new Tooltip(messages.get("review.accept")));
            box.setAccessibleText(messages.get("review.accept"));
            box.setOnAction(_ -> {
                if (getItem() != null) {
                    accept.accept(getItem().key());
                    tick();
                }
            });
            model.marksProperty().addListener((_, _, _) -> tick());
        }

        @Override
        protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null || !CHOOSABLE.contains(entry.kind()) ? null : box);
            tick();
        }

        private void tick() {
            if (getItem() != null) {
                box.setSelected(!model.isLeftOut(getItem().key()));
                box.setDisable(model.parent(getItem().key()).filter(above -> model.isLeftOut(above.key())).isPresent());
            }
        }
    }
}
