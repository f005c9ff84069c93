package vn.sokehoach.app.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.edit.Role;

/** What can be made of the chosen entry: other roles, its place, its neighbours; made anew each time it opens. */
final class EntryMenu {
    private final ReviewModel model;
    private final ReviewKeys keys;
    private final Messages messages;

    EntryMenu(ReviewModel model, ReviewKeys keys, Messages messages) {
        this.model = model;
        this.keys = keys;
        this.messages = messages;
    }

    /** Puts the entries for what is chosen now into a menu. */
    void fill(ObservableList<MenuItem> menu) {
        List<MenuItem> items = new ArrayList<>();
        for (Role role : model.possibleRoles()) {
            MenuItem item = new MenuItem(messages.get("review.menu.become", messages.of("review.role", role)));
            item.setId("become-" + role.name());
            item.setOnAction(_ -> become(role));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("join", ReviewKeys.JOIN, keys::join));
        items.add(item("up", ReviewKeys.UP, () -> keys.move(Direction.UP)));
        items.add(item("down", ReviewKeys.DOWN, () -> keys.move(Direction.DOWN)));
        items.add(item("accept", ReviewKeys.ACCEPT, keys::toggle));
        items.add(item("drop", ReviewKeys.DROP, keys::drop));
        menu.setAll(items);
    }

    private void become(Role role) {
        model.outline()
                .chosen()
                .map(entry -> entry.key().uuid())
                .ifPresent(id -> model.become(id, role));
    }

    private MenuItem item(String name, KeyCombination key, Runnable act) {
        // The key is told, not set: as an accelerator it would also work where a field is being typed in.
        MenuItem item = new MenuItem(messages.get("review.menu." + name, key.getDisplayText()));
        item.setId("entry-" + name);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
