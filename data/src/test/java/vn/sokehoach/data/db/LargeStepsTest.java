package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.journal.Checksum;

/** Steps of more than a megabyte, each of which is a page of the database by itself. */
class LargeStepsTest {
    private static final int DOCUMENTS = 6;

    @TempDir
    private Path folder;

    @Test
    void theDatabaseIsWrittenByWhoeverChangesItAndByNoThreadBeside() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            SmallPlan.takeInto(store, SmallPlan.plan());

            assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                    .filteredOn(name -> name.contains(folder.toString()))
                    .isEmpty();
        }
    }

    @Test
    void largeStepsAreTakenAndReadBackOneAfterTheOther() throws Exception {
        Plan plan = SmallPlan.plan();
        List<KeptDocument> kept = new ArrayList<>();
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            kept.addAll(store.plans().documents(plan.id()));
            for (int number = 1; number <= DOCUMENTS; number++) {
                KeptDocument large = large(plan, number);
                store.originals().keep(original(number));
                store.apply(Step.of(new StepLabel(StepLabel.Code.IMPORT_PLAN, List.of("298/KH-UBND")), "Lan",
                        SmallPlan.AT.plusSeconds(number), List.of(new Change.DocumentKept(null, large))));
                kept.add(large);
                assertThat(store.plans().documents(plan.id())).containsExactlyElementsOf(kept);
            }
            assertThat(store.report().events()).isEmpty();
        }
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.plans().documents(plan.id())).containsExactlyElementsOf(kept);
            assertThat(store.examination().examine().findings()).isEmpty();
        }
    }

    private static KeptDocument large(Plan plan, int number) {
        List<String> blocks =
                IntStream.range(0, 1_500).mapToObj(block -> (number + "." + block + " ").repeat(120)).toList();
        return new KeptDocument(plan.id(), new SourceFile("lớn-" + number + ".txt", Checksum.of(original(number))),
                blocks);
    }

    private static byte[] original(int number) {
        return new byte[] {(byte) ('0' + number)};
    }
}
