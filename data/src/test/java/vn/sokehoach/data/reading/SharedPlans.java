package vn.sokehoach.data.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;

/** The real plans, which lie beside the project; without them a test is skipped and says so. */
final class SharedPlans {
    private static final Path FOLDER = Path.of("..", "..", "shared", "plans");

    private SharedPlans() {}

    static byte[] bytes(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "SKIPPED: the shared folder lacks " + file);
        return Files.readAllBytes(file);
    }

    static SourceDocument read(String name) throws IOException, UnreadableDocument {
        return new SniffingReader().read(new SourceFile(name, "0".repeat(64)), bytes(name));
    }
}
