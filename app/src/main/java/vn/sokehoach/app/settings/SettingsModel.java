package vn.sokehoach.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.settings.OfficeDefaults;
import vn.sokehoach.app.ui.settings.OfficeDefaults.Folders;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.core.appendix.UnwritableFile;

/** The settings of the person at this desk: changed at once, carried away in a file and taken from one. */
public final class SettingsModel {
    private static final String ENDING = "json";

    private final Desk desk;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private int looks;
    private final ReadOnlyObjectWrapper<@Nullable Settings> read = new ReadOnlyObjectWrapper<>();
    private final Consumer<Path> takenFrom;

    /** {@code takenFrom} is told the file from which settings were taken over. */
    public SettingsModel(Desk desk, Consumer<Path> takenFrom) {
        this.takenFrom = takenFrom;
        this.desk = desk;
        look();
    }

    SettingsKeeper keeper() {
        return desk.settings();
    }

    OfficeDefaults office() {
        return keeper().now().office();
    }

    void changeOffice(UnaryOperator<OfficeDefaults> change) {
        keeper().change(settings -> settings.withOffice(change.apply(settings.office())));
        look();
    }

    /** Looks whether the folders and the template that are set are there. */
    private void look() {
        Folders set = office().folders();
        int own = ++looks;
        desk.jobs()
                .aside(() -> Stream
                        .concat(Stream.of(set.open(), set.save()).filter(path -> isMissing(path, Files::isDirectory)),
                                Stream.of(set.template()).filter(path -> isMissing(path, Files::isRegularFile)))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                        paths -> tell(own, paths), desk.failures());
    }

    /** A place that does not answer takes its time: what was set later may be known before. */
    private void tell(int look, String paths) {
        if (look == looks) {
            missing.set(paths.isEmpty() ? "" : desk.messages().get("settings.missing", paths));
        }
    }

    private static boolean isMissing(String path, Predicate<Path> there) {
        try {
            return !path.isEmpty() && !there.test(Path.of(path));
        } catch (InvalidPathException _) {
            return true;
        }
    }

    /** Which of the folders and files that are set are not there, in a sentence; "" for none. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Lets a folder be chosen. */
    Optional<Path> chooseFolder() {
        return desk.dialogs().chooseFolder();
    }

    /** Lets a Word file be chosen. */
    Optional<Path> chooseTemplate() {
        return desk.dialogs().chooseFile(desk.messages().get("format.DOCX"), "docx");
    }

    /** Writes the settings to a file that the person chooses. */
    void export() {
        Settings now = keeper().now();
        desk.dialogs()
                .chooseTarget(desk.messages().get("settings.file") + "." + ENDING,
                        desk.messages().get("settings.file.kind"))
                .map(SettingsModel::ended)
                .ifPresent(file -> desk.jobs().aside(() -> {
                    keeper().exchange().write(now, file);
                    return file;
                }, written -> tell("settings.exported", written), failure -> failed(failure, file)));
    }

    /** Takes the settings of a file that the person chooses. */
    void take() {
        desk.dialogs()
                .chooseFile(desk.messages().get("settings.file.kind"), ENDING)
                .ifPresent(file -> desk.jobs()
                        .aside(() -> keeper().exchange().read(file), settings -> taken(file, settings),
                                failure -> failed(failure, file)));
    }

    private void taken(Path file, Settings settings) {
        read.set(settings);
        takenFrom.accept(file);
    }

    private void failed(Exception failure, Path file) {
        switch (failure) {
            case UnwritableFile _ -> tell("settings.unwritable", file);
            case IOException _ -> tell("settings.unreadable", file);
            default -> desk.failures().accept(failure);
        }
    }

    private void tell(String key, Path file) {
        told.set(desk.messages().get(key, file));
    }

    private static Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + ENDING) ? file : file.resolveSibling(name + "." + ENDING);
    }

    /** What came of the last exchange, in a sentence; "" before. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The settings that were read from a file and are to hold from now on; null before. */
    ReadOnlyObjectProperty<@Nullable Settings> readProperty() {
        return read.getReadOnlyProperty();
    }
}
