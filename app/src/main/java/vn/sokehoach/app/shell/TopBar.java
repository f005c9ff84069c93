package vn.sokehoach.app.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.control.IconButton;
import vn.sokehoach.core.change.Step;

/** Above everything: which plan is open, the search, what was saved, and the acts on the whole. */
final class TopBar extends HBox {
    private static final double ROOMY = 1080;

    /** A field for the search that is as wide says all that is to be known of it. */
    private static final double SAYING = 380;

    private final ShellModel model;
    private final Desk desk;
    private final Messages messages;
    private final CustomTextField search = new CustomTextField();

    TopBar(ShellModel model, Desk desk, ShellActs acts, Ways ways) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button importing = button("import-button", "shell.import", "import", acts::importDocuments);
        IconButton pasting = new IconButton("paste-button", "paste", acts::paste)
                .saying(messages.get("import.paste.key"));
        Button exporting = button("export-button", "shell.export", "export", acts::export);
        exporting.getStyleClass().add("accent");
        exporting.disableProperty().bind(model.openProperty().isNull());
        IconButton safety = new IconButton("safety-button", "safe", acts::openSafety)
                .saying(messages.get("safety.title"));
        getChildren().setAll(way("back-button", "back", ways::back, ways.backProperty()),
                way("forward-button", "forward", ways::forward, ways.forwardProperty()), crumbs(acts), searchField(),
                saved(),
                reversal("undo-button", "undo", model::undo, model.undoableProperty()),
                reversal("redo-button", "redo", model::redo, model.redoableProperty()), importing, pasting, exporting,
                safety, new IconButton("settings-button", "settings", acts::openSettings)
                        .saying(messages.get("settings.title")));
        widthProperty().addListener((_, _, width) -> {
            // Signs say it too where the words have no room.
            ContentDisplay words = width.doubleValue() < ROOMY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
            importing.setContentDisplay(words);
            exporting.setContentDisplay(words);
        });
    }

    /** The field for what is searched in the open plan. */
    TextField search() {
        return search;
    }

    private HBox crumbs(ShellActs acts) {
        Label before = new Label();
        before.getStyleClass().add("crumb");
        before.setMinWidth(0);
        Label year = new Label();
        year.getStyleClass().add("crumb");
        year.setMinWidth(Region.USE_PREF_SIZE);
        year.visibleProperty().bind(model.openProperty().isNotNull());
        year.managedProperty().bind(year.visibleProperty());
        year.textProperty()
                .bind(model.openProperty()
                        .map(plan -> messages.get("shell.crumb.year", String.valueOf(plan.year())))
                        .orElse(""));
        Hyperlink name = new Hyperlink();
        name.setId("plan-name");
        name.setTooltip(new Tooltip(messages.get("plan.edit")));
        name.setOnAction(_ -> {
            name.setVisited(false);
            acts.editPlan();
        });
        name.getStyleClass().add("crumb-last");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.visibleProperty().bind(model.openProperty().isNotNull());
        before.textProperty().bind(model.openProperty().map(model.plans()::issuerOf).orElse(messages.get("app.name")));
        name.textProperty().bind(model.openProperty().map(plan -> shortened(model.plans().nameOf(plan))).orElse(""));
        HBox crumbs = new HBox(6, before, year, name);
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.setMinWidth(150);
        crumbs.setPrefWidth(290);
        return crumbs;
    }

    private static String shortened(String name) {
        return name.length() > 28 ? name.substring(0, 27).strip() + "…" : name;
    }

    private TextField searchField() {
        search.setId("search");
        search.promptTextProperty()
                .bind(search.widthProperty()
                        .map(width -> messages
                                .get(width.doubleValue() < SAYING ? "shell.search.short" : "shell.search")));
        search.setAccessibleText(messages.get("shell.search"));
        search.setLeft(Signs.of("search"));
        search.setPrefWidth(330);
        search.setMinWidth(130);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(460);
        search.textProperty().bindBidirectional(model.tasks().searchProperty());
        model.indicators().searchProperty().bind(search.textProperty());
        search.disableProperty().bind(model.openProperty().isNull());
        return search;
    }

    private IconButton way(String id, String sign, Runnable act, ReadOnlyBooleanProperty there) {
        IconButton button = new IconButton(id, sign, act).saying(messages.get("command." + sign));
        button.disableProperty().bind(there.not());
        return button;
    }

    private HBox saved() {
        Label saved = new Label("", Signs.of("done"));
        saved.setId("saved");
        saved.getStyleClass().add("saved");
        saved.textProperty().bind(model.status().savedProperty());
        saved.visibleProperty().bind(model.status().savedProperty().isNotEmpty());
        saved.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(saved);
        box.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private IconButton reversal(String id, String sign, Runnable act, ObservableValue<@Nullable Step> step) {
        Function<Step, String> name = next -> messages.get("shell." + sign, desk.sentences().of(next.label()));
        IconButton button = new IconButton(id, sign, act)
                .saying(step.map(name).orElse(messages.get("shell." + sign + ".nothing")));
        button.disableProperty().bind(step.map(_ -> false).orElse(true));
        return button;
    }

    private Button button(String id, String key, String sign, Runnable act) {
        Button button = new Button(messages.get(key), Signs.of(sign));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
