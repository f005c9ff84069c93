package vn.sokehoach.app.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Stage;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.dress.Dress;
import vn.sokehoach.app.ui.settings.SettingsKeeper;

/** The gate with answers chosen beforehand, since no file chooser opens without a screen. */
final class ChosenDialogs implements Dialogs {
    private final SettingsKeeper settings;
    private List<Path> documents = List.of();
    private Optional<Path> target = Optional.empty();
    private Optional<Path> place = Optional.empty();
    private String suggested = "";
    private final List<Path> opened = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    ChosenDialogs(SettingsKeeper settings) {
        this.settings = settings;
    }

    void chooses(Path... files) {
        documents = List.of(files);
    }

    void writesTo(Path file) {
        target = Optional.of(file);
    }

    void writesInto(Path folder) {
        place = Optional.of(folder);
    }

    /** The name that was suggested last for a file to be written; "" before. */
    String suggested() {
        return suggested;
    }

    /** What was handed to the system to be opened. */
    List<Path> opened() {
        return opened;
    }

    @Override
    public List<Path> chooseDocuments() {
        return documents;
    }

    @Override
    public Optional<Path> chooseBackup() {
        return documents.stream().findFirst();
    }

    @Override
    public Optional<Path> chooseFile(String kind, String ending) {
        return documents.stream().findFirst();
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName, String kind) {
        suggested = suggestedName;
        return target;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return place;
    }

    @Override
    public void open(String title, Parent view) {
        Stage stage = new Stage();
        stage.setTitle(title);
        Dress.inWindow(stage, view, settings);
        stages.add(stage);
        stage.show();
    }

    @Override
    public void openOutside(Path file) {
        opened.add(file);
    }

    void close() {
        stages.forEach(Stage::hide);
    }
}
