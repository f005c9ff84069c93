package vn.sokehoach.app.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.core.text.TypedText;

/** The settings; each holds as soon as it is chosen. */
public final class SettingsView extends VBox {
    private final SettingsKeeper keeper;
    private final Messages messages;
    private final GridPane lines = new GridPane(14, 9);
    private final TextField officer = new TextField();

    public SettingsView(SettingsKeeper keeper, Messages messages) {
        this.keeper = keeper;
        this.messages = messages;
        setId("settings");
        getStyleClass().add("dialog-body");
        setPrefWidth(470);
        Settings now = keeper.now();
        line("settings.officer", "officer", officer());
        line("settings.language", "language", choice(List.of(Language.values()), now.language(),
                language -> messages.of("language", language), this::speak));
        line("settings.theme", "theme", choice(List.of(Theme.values()), now.theme(),
                theme -> messages.of("theme", theme), theme -> keeper.change(settings -> settings.withTheme(theme))));
        line("settings.zoom", "zoom", choice(Settings.ZOOMS, now.zoom(), zoom -> zoom + "%",
                zoom -> keeper.change(settings -> settings.withZoom(zoom))));
        Label kept = new Label(messages.get("settings.kept"));
        kept.getStyleClass().add("muted");
        kept.setWrapText(true);
        Button close = new Button(messages.get("button.close"));
        close.setId("settings-close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> getScene().getWindow().hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(lines, kept, buttons);
    }

    private TextField officer() {
        officer.setText(keeper.officer());
        officer.setPrefColumnCount(22);
        officer.setOnAction(_ -> keepOfficer());
        officer.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keepOfficer();
            }
        });
        return officer;
    }

    private void keepOfficer() {
        String name = TypedText.line(officer.getText());
        if (!name.equals(keeper.officer())) {
            keeper.change(settings -> settings.withOfficer(name));
        }
    }

    /** The window is made anew in the other language; this one would stay in the old. */
    private void speak(Language language) {
        keepOfficer();
        getScene().getWindow().hide();
        keeper.change(settings -> settings.withLanguage(language));
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

    private void line(String key, String id, Control control) {
        Label name = new Label(messages.get(key));
        name.setLabelFor(control);
        name.setMinWidth(USE_PREF_SIZE);
        control.setId("settings-" + id);
        lines.addRow(lines.getRowCount(), name, control);
    }
}
