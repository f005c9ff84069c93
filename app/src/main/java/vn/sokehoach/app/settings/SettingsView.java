package vn.sokehoach.app.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.app.ui.control.Sight;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.core.text.TypedText;

/** The settings; each holds as soon as it is chosen. */
public final class SettingsView extends VBox {
    private final SettingsModel model;
    private final SettingsKeeper keeper;
    private final Messages messages;
    private final GridPane lines = new GridPane(14, 7);
    private final TextField officer;

    public SettingsView(SettingsModel model, Messages messages) {
        this.model = model;
        this.keeper = model.keeper();
        this.messages = messages;
        this.officer = OfficeLines.field(keeper.officer(), this::keepOfficer);
        setId("settings");
        getStyleClass().add("dialog-body");
        setPrefWidth(620);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(new ColumnConstraints(), values);
        Settings now = keeper.now();
        heading("settings.user");
        line("settings.officer", "officer", officer);
        line("settings.language", "language", choice(List.of(Language.values()), now.language(),
                language -> messages.of("language", language), this::speak));
        line("settings.theme", "theme", choice(List.of(Theme.values()), now.theme(),
                theme -> messages.of("theme", theme), theme -> keeper.change(settings -> settings.withTheme(theme))));
        line("settings.zoom", "zoom", choice(Settings.ZOOMS, now.zoom(), zoom -> zoom + "%",
                zoom -> keeper.change(settings -> settings.withZoom(zoom))));
        heading("settings.office");
        new OfficeLines(model, messages).addTo(this::line);
        Label told = muted(model.toldProperty());
        told.setId("settings-told");
        told.textProperty().subscribe(_ -> Sight.tell(told));
        Label missing = muted(model.missingProperty());
        missing.setId("settings-missing");
        missing.getStyleClass().add("reason");
        missing.textProperty().subscribe(_ -> Sight.fit(this));
        getChildren().setAll(lines, missing, muted(new SimpleStringProperty(messages.get("settings.kept"))), told,
                buttons());
        model.readProperty().addListener((_, _, read) -> take(read));
    }

    private HBox buttons() {
        Button export = button("settings-export", "settings.export", model::export);
        Button take = button("settings-import", "settings.import", model::take);
        Button close = button("settings-close", "button.close", () -> getScene().getWindow().hide());
        close.setDefaultButton(true);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(8, export, take, between, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** A sentence that takes no room while there is none. */
    private static Label muted(ObservableStringValue words) {
        Label told = new Label();
        told.getStyleClass().add("muted");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.textProperty().bind(words);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        return told;
    }

    private void keepOfficer(String name) {
        if (!name.equals(keeper.officer())) {
            keeper.change(settings -> settings.withOfficer(name));
        }
    }

    /** The window is made anew in the other language, this one too. */
    private void speak(Language language) {
        keepOfficer(TypedText.line(officer.getText()));
        Window here = getScene().getWindow();
        keeper.change(settings -> settings.withLanguage(language));
        here.hide();
    }

    /** What stands here would no longer be so. */
    private void take(@Nullable Settings read) {
        if (read != null) {
            Window here = getScene().getWindow();
            keeper.change(_ -> read);
            here.hide();
        }
    }

    private static <T> ChoiceBox<T> choice(List<T> values, T now, Function<T, String> name, Consumer<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        box.setConverter(new Named<>(name));
        box.setValue(now);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, value) -> chosen.accept(value));
        return box;
    }

    private void heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("fact-name");
        lines.add(heading, 0, lines.getRowCount(), 2, 1);
    }

    private void line(String key, String id, Node control) {
        Label name = new Label(messages.get(key));
        name.setLabelFor(control);
        name.setMinWidth(USE_PREF_SIZE);
        control.setId("settings-" + id);
        lines.addRow(lines.getRowCount(), name, control);
    }
}
