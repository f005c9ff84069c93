package vn.sokehoach.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.dress.ClosingKey;
import vn.sokehoach.app.ui.dress.Dress;
import vn.sokehoach.app.ui.settings.SettingsKeeper;

/** The one gate for everything that opens beside the window; tests put their own answers in its place. */
public interface Dialogs {
    /** Lets the person choose documents to read; empty where nothing was chosen. */
    List<Path> chooseDocuments();

    /** Lets the person choose a backup of the book; empty where nothing was chosen. */
    Optional<Path> chooseBackup();

    /**
     * Lets the person choose where to write a file; empty where nothing was chosen.
     *
     * @param suggestedName with the ending of its kind
     * @param kind          what files of this ending are called
     */
    Optional<Path> chooseTarget(String suggestedName, String kind);

    /**
     * Lets the person choose a file of one kind to read; empty where nothing was chosen.
     *
     * @param kind   what files of this ending are called
     * @param ending "json"
     */
    Optional<Path> chooseFile(String kind, String ending);

    /** Lets the person choose a folder to write files into; empty where nothing was chosen. */
    Optional<Path> chooseFolder();

    /** Opens a view above the window and waits until it hides its own window; Esc hides it too. */
    void open(String title, Parent view);

    /** Opens a file or folder with the program that the system has for it. */
    void openOutside(Path file);

    /** The gate on a real screen. */
    final class OnScreen implements Dialogs {
        private static final List<String> KINDS =
                List.of("docx", "doc", "pdf", "xlsx", "xls", "html", "htm", "txt", "md");

        private final Stage owner;
        private final Messages messages;
        private final Consumer<String> browser;
        private final SettingsKeeper settings;
        private @Nullable File read;
        private @Nullable File written;

        /** Opens above this stage; {@code browser} hands an address to the system. */
        public OnScreen(Stage owner, SettingsKeeper settings, Messages messages, Consumer<String> browser) {
            this.owner = owner;
            this.settings = settings;
            this.messages = messages;
            this.browser = browser;
        }

        @Override
        public List<Path> chooseDocuments() {
            FileChooser chooser = chooser("choose.documents", toRead());
            List<String> readable = KINDS.stream()
                    .flatMap(kind -> Stream.of("*." + kind, "*." + kind.toUpperCase(Locale.ROOT)))
                    .toList();
            chooser.getExtensionFilters()
                    .addAll(new FileChooser.ExtensionFilter(messages.get("choose.documents.kinds"), readable),
                            new FileChooser.ExtensionFilter(messages.get("choose.everything"), "*.*"));
            List<File> chosen = chooser.showOpenMultipleDialog(owner);
            if (chosen == null) {
                return List.of();
            }
            read = chosen.getFirst().getParentFile();
            return chosen.stream().map(File::toPath).toList();
        }

        @Override
        public Optional<Path> chooseBackup() {
            return chosen(chooser("choose.backup", toRead()), messages.get("choose.backup.kind"), "skh");
        }

        @Override
        public Optional<Path> chooseFile(String kind, String ending) {
            return chosen(chooser("choose.file", toRead()), kind, ending);
        }

        private Optional<Path> chosen(FileChooser chooser, String kind, String ending) {
            chooser.getExtensionFilters()
                    .addAll(new FileChooser.ExtensionFilter(kind, "*." + ending),
                            new FileChooser.ExtensionFilter(messages.get("choose.everything"), "*.*"));
            File chosen = chooser.showOpenDialog(owner);
            if (chosen == null) {
                return Optional.empty();
            }
            read = chosen.getParentFile();
            return Optional.of(chosen.toPath());
        }

        @Override
        public Optional<Path> chooseTarget(String suggestedName, String kind) {
            FileChooser chooser = chooser("choose.target", toWrite());
            chooser.setInitialFileName(suggestedName);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind,
                            "*" + suggestedName.substring(suggestedName.lastIndexOf('.'))));
            File chosen = chooser.showSaveDialog(owner);
            if (chosen == null) {
                return Optional.empty();
            }
            written = chosen.getParentFile();
            return Optional.of(chosen.toPath());
        }

        @Override
        public Optional<Path> chooseFolder() {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(messages.get("choose.folder"));
            chooser.setInitialDirectory(toWrite());
            File chosen = chooser.showDialog(owner);
            if (chosen == null) {
                return Optional.empty();
            }
            written = chosen;
            return Optional.of(chosen.toPath());
        }

        @Override
        public void open(String title, Parent view) {
            Stage stage = new Stage();
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
            stage.setTitle(title);
            stage.setResizable(false);
            Dress.inWindow(stage, view, settings);
            ClosingKey.in(stage.getScene(), stage::hide);
            stage.showAndWait();
        }

        @Override
        public void openOutside(Path file) {
            browser.accept(file.toUri().toString());
        }

        private FileChooser chooser(String titleKey, File folder) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.get(titleKey));
            chooser.setInitialDirectory(folder);
            return chooser;
        }

        private File toRead() {
            return beginning(read, settings.now().office().folders().open());
        }

        private File toWrite() {
            return beginning(written, settings.now().office().folders().save());
        }

        /** Where it was last, else where the settings say, else at home; a folder that is gone stops nobody. */
        private static File beginning(@Nullable File last, String set) {
            return Stream.concat(Stream.ofNullable(last), Stream.of(new File(set)))
                    .filter(File::isDirectory)
                    .findFirst()
                    .orElse(new File(System.getProperty("user.home")));
        }
    }
}
