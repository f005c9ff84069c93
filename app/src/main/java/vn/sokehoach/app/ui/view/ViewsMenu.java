package vn.sokehoach.app.ui.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.settings.Settings.SavedView;
import vn.sokehoach.app.ui.settings.ViewSetup;

/** The named views: to show one, to save how the table is shown now, to forget one. */
public final class ViewsMenu extends MenuButton {
    private final Views model;
    private final Desk desk;
    private final Messages messages;

    public ViewsMenu(Views model, Desk desk) {
        super("", Signs.of("views"));
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        setId("views-menu");
        getStyleClass().addAll("bar-menu", "icon-menu");
        setTooltip(new Tooltip(messages.get("views.choose")));
        setAccessibleText(messages.get("views.choose"));
        getItems().setAll(new MenuItem());
        setOnShowing(_ -> getItems().setAll(entries()));
    }

    private List<MenuItem> entries() {
        List<MenuItem> entries = new ArrayList<>();
        entries.add(entry("view-initial", messages.get("views.initial"), () -> model.show(ViewSetup.INITIAL)));
        model.saved()
                .forEach(
                        view -> entries.add(entry("view-" + view.name(), view.name(), () -> model.show(view.setup()))));
        entries.add(new SeparatorMenuItem());
        entries.add(entry("view-save", messages.get("views.save"), this::askName));
        if (!model.saved().isEmpty()) {
            Menu forget = new Menu(messages.get("views.forget"));
            forget.getItems()
                    .setAll(model.saved()
                            .stream()
                            .map(SavedView::name)
                            .map(name -> entry("forget-" + name, name, () -> model.forget(name)))
                            .toList());
            entries.add(forget);
        }
        return entries;
    }

    private static MenuItem entry(String id, String name, Runnable act) {
        MenuItem entry = new MenuItem(name);
        entry.setId(id);
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> act.run());
        return entry;
    }

    private void askName() {
        desk.dialogs().open(messages.get("views.save.title"), new NameQuestion(messages, model::save));
    }
}
