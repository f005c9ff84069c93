package vn.sokehoach.app.importing;

import java.util.Arrays;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.document.TextPane;
import vn.sokehoach.core.edit.Role;

/** What can be made of a paragraph that was not understood. */
final class TakeUpMenu extends ContextMenu {
    private final ReviewModel model;
    private int row;

    TakeUpMenu(ReviewModel model, Messages messages) {
        this.model = model;
        setId("take-up");
        getItems().setAll(Arrays.stream(Role.values()).map(role -> item(role, messages)).toList());
    }

    private MenuItem item(Role role, Messages messages) {
        MenuItem item = new MenuItem(messages.get("review.menu.take", messages.of("review.role", role)));
        item.setId("take-" + role.name());
        item.setOnAction(_ -> model.takeUp(row, role));
        return item;
    }

    /** Opens below a row of the text, which was not understood. */
    void open(TextPane pane, int unreadRow) {
        row = unreadRow;
        show(pane, Side.TOP, 40, pane.bottomOf(unreadRow));
    }
}
