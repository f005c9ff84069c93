package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import vn.sokehoach.app.boot.StoreCopy;

/** A store as the command sample makes it, made once for all tests of a run; each that asks for one gets a copy. */
final class SampledStore implements TempDirFactory {

    /** Fills a folder that is empty or not there. */
    static void copiedTo(Path folder) {
        try {
            StoreCopy.of(Made.STORE, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return StoreCopy.of(Made.STORE, Files.createTempDirectory("store"));
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
