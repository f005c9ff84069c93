package vn.sokehoach.app.ui.table;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.table.HeldCells.Held;

/** Above a table: that what was typed is not kept yet, why, and the way to take it back. Not there while all is kept. */
public final class HeldLine<R> extends HBox {
    private final CellGrid<R> grid;
    private final Messages messages;
    private final Label reason = new Label("", Signs.of("overdue"));

    /** The line of this grid. */
    public HeldLine(CellGrid<R> grid, Messages messages) {
        this.grid = grid;
        this.messages = messages;
        setId("held-line");
        getStyleClass().add("refusal");
        setAlignment(Pos.CENTER_LEFT);
        reason.setId("held-reason");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        Hyperlink withdraw = new Hyperlink(messages.get("grid.withdraw"));
        withdraw.setId("held-withdraw");
        withdraw.setMinWidth(USE_PREF_SIZE);
        withdraw.setOnAction(_ -> grid.held().withdraw());
        getChildren().setAll(reason, withdraw);
        managedProperty().bind(visibleProperty());
        grid.held().allProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        List<Held<R>> refused = grid.held().refused();
        setVisible(!refused.isEmpty());
        if (!refused.isEmpty()) {
            Held<R> first = refused.getFirst();
            reason.setText(messages.get("grid.held", grid.held().allProperty().get().size(), refused.size(),
                    first.cell().text(), first.reason()));
        }
    }
}
