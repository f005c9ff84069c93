package vn.sokehoach.data.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;

/**
 * A program that writes the journal of this version, to be kept among the tests when the version is released: its
 * arguments are the folder to write to and the version. A journal that was kept is never written anew.
 */
final class WrittenJournal {
    private WrittenJournal() {}

    public static void main(String[] arguments) throws Exception {
        Path journal = Path.of(arguments[0], arguments[1] + ".jsonl");
        if (Files.exists(journal)) {
            throw new IllegalArgumentException(journal + " is kept already");
        }
        Path place = Files.createTempDirectory("journal");
        Plan plan = SmallPlan.plan();
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            Step one = Step.of(new StepLabel(StepLabel.Code.EDIT_TASKS, List.of("1")), "Lan",
                    SmallPlan.AT.plusSeconds(1), OneOfEach.of(plan));
            store.apply(one);
            store.apply(one.reversed("Hoa", SmallPlan.AT.plusSeconds(2)));
            store.apply(store.redoable().orElseThrow().reversed("Hoa", SmallPlan.AT.plusSeconds(3)));
            store.apply(SmallPlan.status(plan, 80, SmallPlan.AT.plusSeconds(4)));
            Files.writeString(Path.of(arguments[0], arguments[1] + ".digest"),
                    store.examination().examine().digest() + "\n");
        }
        Files.copy(place.resolve("journal").resolve("steps.jsonl"), journal);
        Folders.delete(place);
    }
}
