package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.data.db.OpeningReport.Event;

/** The journal of every version that was released comes to the content that it had in that version. */
class KeptJournalsTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "journals");

    @TempDir
    Path place;

    static List<String> versions() throws Exception {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .map(name -> name.substring(0, name.length() - ".jsonl".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void opensWithItsContentAndIsWrittenOn(String version) throws Exception {
        Files.createDirectories(place.resolve("journal"));
        Files.copy(KEPT.resolve(version + ".jsonl"), place.resolve("journal").resolve("steps.jsonl"));
        new vn.sokehoach.data.journal.Originals(new vn.sokehoach.data.journal.StoreFolder(place))
                .keep(SmallPlan.ORIGINAL);

        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.report().events()).extracting(Event::code).containsExactly(OpeningReport.Code.REBUILT);
            assertThat(store.examination().examine().findings()).isEmpty();
            assertThat(store.examination().examine().digest())
                    .isEqualTo(Files.readString(KEPT.resolve(version + ".digest")).strip());
            Step last = store.undoable().orElseThrow();
            store.apply(last.reversed("Lan", SmallPlan.AT.plusSeconds(60)));
        }
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.report().events()).isEmpty();
        }
    }
}
