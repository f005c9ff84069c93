package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;

/** Stores whose tables are those of another version. */
class SchemaChangeTest {

    @TempDir
    Path place;

    private final Plan plan = SmallPlan.plan();
    private StoreFolder folder;
    private String digest;

    @BeforeEach
    void fill() throws Exception {
        folder = new StoreFolder(place);
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT));
            digest = store.examination().examine().digest();
        }
    }

    private void alter(String sql) throws Exception {
        try (Database database = Database.open(folder.database())) {
            database.context().execute(sql);
            database.commit();
        }
        Seal.set(folder);
    }

    @Test
    void anOlderOneIsBuiltAnewFromItsStepsWithTheSameContent() throws Exception {
        alter("alter table plan drop column number");

        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.report().events()).extracting(Event::code).containsExactly(Code.MIGRATED);
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
            store.apply(SmallPlan.status(plan, 40, SmallPlan.AT.plusSeconds(1)));
        }
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.report().events()).isEmpty();
        }
    }

    @Test
    void aSnapshotIsTakenBeforeIfThereIsNoneOfTheseSteps() throws Exception {
        alter("alter table plan drop column number");
        for (Path snapshot : folder.within(folder.snapshots())) {
            Files.delete(snapshot);
        }

        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.copies().snapshots()).hasSize(1);
            assertThat(store.copies().tryOut().whole()).isTrue();
        }
    }

    @Test
    void aWholeExaminationSeesContentThatNoStepMade() throws Exception {
        alter("update progress_entry set content = replace(content, '30', '90')");

        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.examination().examine().findings()).isEmpty();
            assertThat(store.examination().examineWhole().findings()).extracting(StoreExamination.Finding::code)
                    .containsExactly("CONTENT_DIFFERS");
        }
    }

    @Test
    void aNewerOneIsLeftToTheVersionThatMadeIt() throws Exception {
        alter("create table later (id integer)");

        assertThatThrownBy(() -> OpenStore.open(place, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_NEW));
    }

    @Test
    void whereAStepDoesNotFitIntoTheNewTablesTheStoreStaysAsItWas() throws Exception {
        Journal journal = Journal.continuing(folder, Journal.read(folder));
        journal.append(journal.next(StepJson.write(SmallPlan.imported(plan))));
        alter("alter table plan drop column number");
        String before = lines();

        assertThatThrownBy(() -> OpenStore.open(place, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.MIGRATION_FAILED));

        assertThat(lines()).isEqualTo(before);
        assertThat(place.resolve("rebuilt.mv.db")).doesNotExist();
        assertThat(Journal.read(folder).lines()).hasSize(3);
    }

    @Test
    void norDoesAnUncleanEndMakeItOtherwise() throws Exception {
        Journal journal = Journal.continuing(folder, Journal.read(folder));
        journal.append(journal.next(StepJson.write(SmallPlan.imported(plan))));
        alter("alter table plan drop column number");
        Files.delete(place.resolve("store.seal"));

        assertThatThrownBy(() -> OpenStore.open(place, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.MIGRATION_FAILED));
        assertThat(lines()).contains(plan.id().toString());
    }

    private String lines() throws Exception {
        try (Database database = Database.open(folder.database())) {
            return database.context().fetch("select * from step").toString()
                    + database.context().fetch("select * from plan");
        }
    }
}
