package vn.sokehoach.app.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.SettingsExchange;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.data.db.OpenStore;
import vn.sokehoach.data.files.AtomicOutputFile;

/** Real stores for tests. */
public final class Offices {
    /** So few rounds protect nothing, and what a password protects in a test is nothing. */
    private static final int ROUNDS = 1_000;

    private Offices() {}

    /** Opens stores that nobody is waited for, neither another process nor who guesses passwords. */
    public static OfficeDoor door(Clock clock) {
        return patient(new StoreDoor(clock, null,
                (folder, patience, at, key) -> OpenStore.open(folder, patience, at, key, () -> ROUNDS)));
    }

    private static OfficeDoor patient(OfficeDoor door) {
        return new OfficeDoor() {
            @Override
            public OfficeDoor with(BookKey key) {
                return patient(door.with(key));
            }

            @Override
            public Clock clock() {
                return door.clock();
            }

            @Override
            public Office open(Path folder, Duration patience) {
                return door.open(folder, Duration.ZERO);
            }

            @Override
            public Office openToRead(Path folder, Duration patience) {
                return door.openToRead(folder, Duration.ZERO);
            }

            @Override
            public BookCopy copy(Path copy) throws CopyRefused {
                return door.copy(copy);
            }

            @Override
            public Office openRestored(Path copy, Path folder, Duration patience) throws CopyRefused {
                return door.openRestored(copy, folder, Duration.ZERO);
            }

            @Override
            public WritingDiagnosis diagnosing(Path folder) {
                return door.diagnosing(folder);
            }
        };
    }

    /** Carries settings in files as the program does. */
    public static SettingsExchange exchange() {
        return new SettingsFile(Path.of("unused"), new AtomicOutputFile());
    }

    /** The file for whoever helps, as the program offers it where the store of this folder could not be opened. */
    public static Failures.Support support(Path folder, Throwable failure, Dialogs dialogs, Messages messages,
            Jobs jobs) {
        return new OfferedSupport(new StoreDoor(Clock.systemUTC()).diagnosing(folder), dialogs, () -> Settings.INITIAL,
                messages, jobs, List.of()).unopened(failure);
    }
}
