package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.boot.StoreCopy;
import vn.sokehoach.app.ui.Office;

/** A store with the sample plans, made once for all tests of a run and copied for each. */
final class SampleStore {

    private SampleStore() {}

    static Path copiedTo(Path folder) throws Exception {
        return StoreCopy.of(Made.STORE, folder);
    }

    /** Is made when it is first asked for. */
    private static final class Made {
        private static final Path STORE = make();

        private static Path make() {
            try {
                Path store = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "samples");
                try (Office office = Offices.door(TestWindow.CLOCK).open(store, Duration.ZERO)) {
                    office.samples().load("chị Hoa");
                }
                return store;
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
    }
}
