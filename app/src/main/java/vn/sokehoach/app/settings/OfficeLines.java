package vn.sokehoach.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.settings.OfficeDefaults;
import vn.sokehoach.app.ui.settings.OfficeDefaults.Folders;
import vn.sokehoach.app.ui.settings.OfficeDefaults.Signer;
import vn.sokehoach.core.text.TypedText;

/** The lines of the settings that are about the office: place, issuer, signatory, folders, template. */
final class OfficeLines {
    private final SettingsModel model;
    private final Messages messages;

    OfficeLines(SettingsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** A line: the key of its name, its id, and what it is set in. */
    interface Lines {
        void add(String key, String id, Node control);
    }

    void addTo(Lines lines) {
        lines.add("settings.province", "province", typed(OfficeDefaults::province, OfficeDefaults::withProvince));
        lines.add("settings.issuer", "issuer", typed(OfficeDefaults::issuer, OfficeDefaults::withIssuer));
        lines.add("settings.authority", "authority",
                typed(office -> office.signer().authority(), (office, text) -> office
                        .withSigner(new Signer(text, office.signer().position(), office.signer().name()))));
        lines.add("settings.position", "position", typed(office -> office.signer().position(), (office, text) -> office
                .withSigner(new Signer(office.signer().authority(), text, office.signer().name()))));
        lines.add("settings.signer", "signer", typed(office -> office.signer().name(), (office, text) -> office
                .withSigner(new Signer(office.signer().authority(), office.signer().position(), text))));
        lines.add("settings.folder.open", "folder-open",
                chosen("settings.folder.open", model::chooseFolder, office -> office.folders().open(),
                        (office, path) -> office.withFolders(
                                new Folders(path, office.folders().save(), office.folders().template()))));
        lines.add("settings.folder.save", "folder-save",
                chosen("settings.folder.save", model::chooseFolder, office -> office.folders().save(),
                        (office, path) -> office.withFolders(
                                new Folders(office.folders().open(), path, office.folders().template()))));
        lines.add("settings.template", "template",
                chosen("settings.template", model::chooseTemplate, office -> office.folders().template(),
                        (office, path) -> office.withFolders(
                                new Folders(office.folders().open(), office.folders().save(), path))));
    }

    /** A text that is kept when it is left. */
    static TextField field(String now, Consumer<String> keep) {
        TextField field = new TextField(now);
        field.setPrefColumnCount(24);
        field.setOnAction(_ -> keep.accept(TypedText.line(field.getText())));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep.accept(TypedText.line(field.getText()));
            }
        });
        return field;
    }

    private TextField typed(Function<OfficeDefaults, String> now,
            BiFunction<OfficeDefaults, String, OfficeDefaults> with) {
        return field(now.apply(model.office()), text -> model.changeOffice(office -> with.apply(office, text)));
    }

    /** A path that is typed or chosen. */
    private HBox chosen(String key, Supplier<Optional<Path>> choosing, Function<OfficeDefaults, String> now,
            BiFunction<OfficeDefaults, String, OfficeDefaults> with) {
        TextField field = typed(now, with);
        field.setAccessibleText(messages.get(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = new Button(messages.get("settings.choose"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(_ -> choosing.get().ifPresent(path -> {
            field.setText(path.toString());
            model.changeOffice(office -> with.apply(office, path.toString()));
        }));
        HBox line = new HBox(6, field, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
