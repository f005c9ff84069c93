package vn.sokehoach.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.PreparedImport;

/** The real documents beside the project, under review; what uses them is skipped where they are missing. */
final class RealPlans {
    private static final Path FOLDER = Path.of("..", "..", "shared", "plans");

    private final Map<Path, PreparedImport> read = new HashMap<>();

    /** All documents, by name. */
    static Stream<Path> files() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "SKIPPED: no real documents beside the project");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One of the documents. */
    static Path file(String name) {
        return files().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }

    /** A new review of the one plan in a document, for a new book in this folder; each document is read once. */
    ReviewModel review(Path document, Path store) {
        try (Office office = Offices.door(Clock.systemUTC()).open(store, Duration.ZERO)) {
            if (!read.containsKey(document)) {
                read.put(document, office.importing().prepare(List.of(new FileOnDisk(document)), Optional.empty()));
            }
            Candidates candidates =
                    Candidates.read(read.get(document), Optional.empty(), office.correcting(), Messages.vietnamese());
            return Objects.requireNonNull(candidates.all().getFirst().review());
        } catch (Refused impossible) {
            throw new AssertionError(impossible);
        }
    }
}
