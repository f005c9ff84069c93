package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.boot.StoreCopy;
import vn.sokehoach.app.ui.Office;

/** A store with the sample plans, made once for all tests of a run; each that asks for one gets a copy. */
final class SampleStore implements TempDirFactory {

    static Path copiedTo(Path folder) throws Exception {
        return StoreCopy.of(Made.STORE, folder);
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws Exception {
        return copiedTo(Files.createTempDirectory("store"));
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
