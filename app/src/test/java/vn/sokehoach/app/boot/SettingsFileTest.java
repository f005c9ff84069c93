package vn.sokehoach.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
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
                .withSetup("tasks", SETUP)
                .withView(new Settings.SavedView("Sắp đến hạn", SETUP, "indicators"));

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

    @Test
    void theLanguageOfACallHoldsUntilAnotherIsChosenAndOnlyThatIsKept() throws Exception {
        SettingsKeeper keeper = file().keeper("chị Hoa", Language.ENGLISH, new AtOnce());
        assertThat(keeper.now().language()).isEqualTo(Language.ENGLISH);

        keeper.change(settings -> settings.withZoom(125));
        assertThat(file().read()).isEqualTo(Settings.INITIAL.withZoom(125));

        file().keep(() -> Settings.INITIAL.withLanguage(Language.ENGLISH));
        file().keeper("chị Hoa", Language.ENGLISH, new AtOnce())
                .change(settings -> settings.withLanguage(Language.VIETNAMESE));
        assertThat(file().read().language()).isEqualTo(Language.VIETNAMESE);
    }

    @Test
    void whatIsTakenBackByWhoIsToldIsNotKept() {
        List<Language> kept = new ArrayList<>();
        SettingsKeeper keeper =
                new SettingsKeeper(Settings.INITIAL, "chị Hoa", settings -> kept.add(settings.language()),
                        Offices.exchange());
        keeper.settingsProperty()
                .subscribe((_, _) -> keeper.change(settings -> settings.withLanguage(Language.VIETNAMESE)));

        keeper.change(settings -> settings.withLanguage(Language.ENGLISH));

        assertThat(keeper.now().language()).isEqualTo(Language.VIETNAMESE);
        assertThat(kept).last().isEqualTo(Language.VIETNAMESE);
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("new").resolve("settings.json"), new AtomicOutputFile());
    }

    /** Does everything in the thread that asks. */
    private static final class AtOnce implements Jobs {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            aside(work, done, failed);
        }

        @Override
        public <T> void aside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            try {
                done.accept(work.call());
            } catch (Exception failure) {
                failed.accept(failure);
            }
        }

        @Override
        public void close() {}

        @Override
        public boolean restsWithin(Duration patience) {
            return true;
        }
    }
}
