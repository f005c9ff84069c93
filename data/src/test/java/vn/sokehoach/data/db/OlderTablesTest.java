package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.StepTable;

/** Stores with the tables of every earlier version open with their content; where that fails, they are as they were. */
class OlderTablesTest {
    private static int opened;
    private static int allFailed;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private Path place;
    private String digest;

    @BeforeEach
    void fill() throws Exception {
        place = folder.resolve("so");
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(1)));
            digest = store.examination().examine().digest();
        }
    }

    /** Makes the database as the version with these tables made it. */
    private void makeOlder(int version) throws Exception {
        StoreFolder store = new StoreFolder(place);
        Database.delete(store.database());
        String file = store.database().toString();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.substring(0, file.length() - ".mv.db".length())
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        Flyway.configure(OlderTablesTest.class.getClassLoader())
                .dataSource(source)
                .locations("filesystem:src/migration")
                .target(String.valueOf(version))
                .load()
                .migrate();
        try (Database database = Database.open(store.database())) {
            for (JournalLine line : Journal.read(store).lines()) {
                new StepTable(database.context()).apply(StepJson.step(line), line);
                database.commit();
            }
        }
        Seal.set(store);
    }

    private Schema schema() throws Exception {
        try (Database database = Database.open(new StoreFolder(place).database())) {
            assertThat(new StepTable(database.context()).lines()).hasSize(2);
            return Schema.of(database.context());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6})
    void openWithTheSameContentAndAreWrittenOn(int version) throws Exception {
        makeOlder(version);
        boolean older = schema() == Schema.OLDER;
        Seal.set(new StoreFolder(place));

        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.report().events()).extracting(Event::code)
                    .isEqualTo(older ? List.of(Code.MIGRATED) : List.of());
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
            store.apply(SmallPlan.status(plan, 40, SmallPlan.AT.plusSeconds(2)));
            opened++;
        }
        assertThat(older).isEqualTo(version < 6);
    }

    /** The first tables in every build, those of all versions with {@code -Pdrills}. */
    static List<Integer> failing() {
        return Integer.getInteger("drill.damages", 14) > 100 ? List.of(1, 2, 3, 4) : List.of(1);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void whereTheDiskFailsAtAnyWriteOfTheChangeTheStoreIsAsItWasAndThePersonIsTold(int version) throws Exception {
        makeOlder(version);
        Path older = Folders.copy(place, folder.resolve("older"));
        int failed = 0;
        for (int write = 1; failsAt(write); write++) {
            failed++;
            Folders.delete(place);
            Folders.copy(older, place);
        }
        assertThat(failed).as("writes of the change").isGreaterThan(1);
        allFailed += failed;
    }

    /** Lets the k-th write of the opening fail; false where it has fewer. */
    private boolean failsAt(int write) throws Exception {
        FullDisk disk = new FullDisk(place);
        disk.failsAt(write);
        @Nullable
        StoreException told = catchThrowableOfType(StoreException.class,
                () -> OpenStore.open(disk, Duration.ZERO).close());
        if (told == null && !disk.hasFailed()) {
            return false;
        }
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.examination().examine().digest()).as("write " + write).isEqualTo(digest);
            assertThat(store.examination().examine().findings()).as("write " + write).isEmpty();
            store.apply(SmallPlan.status(plan, 40, SmallPlan.AT.plusSeconds(2)));
        }
        return true;
    }

    @AfterAll
    static void figures() {
        System.out.printf("%d stores with earlier tables opened, %d writes of the change failed: content as before%n",
                opened,
                allFailed);
    }
}
