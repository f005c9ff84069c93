package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokehoach.app.boot.StoreCopy;

/** A store as the command sample makes it, made once for all tests of a run and copied for each. */
final class SampledStore {

    private SampledStore() {}

    /** Fills a folder that is empty or not there. */
    static void copiedTo(Path folder) {
        try {
            StoreCopy.of(Made.STORE, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Is made when it is first asked for. */
    private static final class Made {
        private static final Path STORE = make();

        private static Path make() {
            try {
                Path store = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "samples");
                assertThat(Call.on(store, "sample").code()).isZero();
                return store;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
