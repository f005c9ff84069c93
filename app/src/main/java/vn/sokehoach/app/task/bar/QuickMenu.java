package vn.sokehoach.app.task.bar;

import java.util.Arrays;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.task.TasksModel;

/** The narrowings that are at hand in one button, for where there is no room for all of them. */
public final class QuickMenu extends MenuButton {
    private final TasksModel model;
    private final Function<Quick, String> name;

    /** {@code name} is what a narrowing is called now, its count included. */
    public QuickMenu(TasksModel model, Function<Quick, String> name) {
        this.model = model;
        this.name = name;
        setId("quick-menu");
        getStyleClass().add("bar-menu");
        setMinWidth(USE_PREF_SIZE);
        model.quickProperty().addListener((_, _, _) -> show(model.quickProperty().get()));
        model.progressProperty().addListener((_, _, _) -> show(model.quickProperty().get()));
        getItems().setAll(Arrays.stream(Quick.values()).map(this::entry).toList());
        setOnShowing(_ -> getItems().forEach(entry -> entry.setText(name.apply((Quick) entry.getUserData()))));
        show(model.quickProperty().get());
    }

    private MenuItem entry(Quick quick) {
        MenuItem entry = new MenuItem(name.apply(quick));
        entry.setId("quick-" + quick.name());
        entry.setUserData(quick);
        entry.setOnAction(_ -> model.quickProperty().set(quick));
        return entry;
    }

    private void show(Quick quick) {
        setText(name.apply(quick));
    }
}
