package vn.sokehoach.data.foreign;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.KeepingPlans;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.data.db.OpenStore;
import vn.sokehoach.data.reading.SniffingReader;

/** A process that imports the files of a folder into a new store, its door to the network watched. */
final class WatchedReading {
    static final String SECRET_READ = "SECRET READ ";
    static final String DONE = "DONE ";

    private WatchedReading() {}

    /** Arguments: the folder of files, the folder of the store, words that stand in a file which nobody may read. */
    public static void main(String[] arguments) throws IOException, Refused {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WatchedNetwork.watch();
        try (OpenStore store = OpenStore.open(Path.of(arguments[1]), Duration.ZERO);
                Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            PlanRecogniser recogniser = new PlanRecogniser(AgencyCatalogue.shipped());
            ImportingPlan importing = new ImportingPlan(store, new SniffingReader(), recogniser::recognise,
                    new KeepingPlans(store, Clock.systemUTC()));
            for (Path file : files.sorted().toList()) {
                PreparedImport prepared = importing.prepare(List.of(new FileOnDisk(file)), Optional.empty());
                importing.store(prepared, "chị Hoa");
                ImportOutcome outcome = prepared.outcomes().getFirst();
                out.println(DONE + outcome.kind() + " " + file.getFileName());
                if (prepared.toString().contains(arguments[2])) {
                    out.println(SECRET_READ + file.getFileName());
                }
            }
        }
        out.println("NOW KNOCKING");
        WatchedNetwork.knock();
    }
}
