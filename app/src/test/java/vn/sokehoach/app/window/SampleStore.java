package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Office;

/** A store with the sample plans, made once for all tests of a run and copied for each. */
final class SampleStore {

    private SampleStore() {}

    static Path copiedTo(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(Made.STORE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(Made.STORE.relativize(file)));
            }
        }
        return folder;
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
