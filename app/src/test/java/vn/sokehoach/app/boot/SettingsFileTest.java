package vn.sokehoach.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;
import vn.sokehoach.app.ui.settings.ViewSetup;
import vn.sokehoach.app.ui.settings.ViewSetup.Chip;
import vn.sokehoach.app.ui.settings.ViewSetup.Sorting;
import vn.sokehoach.data.files.AtomicOutputFile;

/** Settings are kept over a restart, and a file that cannot be read keeps nobody from working. */
class SettingsFileTest {
    private static final ViewSetup SETUP = new ViewSetup(List.of("number", "note"),
            List.of(new Sorting("deadline", true)), List.of(new Chip("LEAD", "Sở Tài chính")));

    @TempDir
    Path folder;

    @Test
    void whatIsSetIsThereAfterARestart() throws Exception {
        Settings set = Settings.INITIAL.withOfficer("chị Hoa")
                .withLanguage(Language.ENGLISH)
                .withTheme(Theme.CONTRAST)
                .withZoom(125)
                .withTasks(SETUP)
                .withView("Sắp đến hạn", SETUP);

        file().keep(() -> set);

        assertThat(file().read()).isEqualTo(set);
    }

    @Test
    void whatIsMissingOrUnknownStandsAsAtFirst() throws Exception {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new").resolve("settings.json"),
                "{\"theme\": \"PURPLE\", \"zoom\": 400, \"later\": 1}");

        Settings read = file().read();

        assertThat(read.theme()).isEqualTo(Theme.LIGHT);
        assertThat(read.zoom()).isEqualTo(150);
        assertThat(read.views()).isEmpty();
    }

    @Test
    void aBrokenFileIsSetUpAnew() throws Exception {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new").resolve("settings.json"), "{\"officer\": \"chị");

        assertThat(file().read()).isEqualTo(Settings.INITIAL);
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("new").resolve("settings.json"), new AtomicOutputFile());
    }
}
