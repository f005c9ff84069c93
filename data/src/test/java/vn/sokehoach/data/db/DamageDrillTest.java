package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.data.journal.StoreFolder;

/**
 * Every file of a store is damaged in every way: what is wrong with a live file is noticed before the first write, with a
 * snapshot or backup before its use, and the store holds afterwards what it held before.
 *
 * <p>Some damages in every build; {@code -Pdrills} makes it {@code drill.damages} of them and prints the figures.
 */
class DamageDrillTest {

    private static final int DAMAGES = Integer.getInteger("drill.damages", 14);

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final Map<String, Integer> noticed = new TreeMap<>();
    private final List<String> unnoticed = new ArrayList<>();
    private @Nullable BookKey key;
    private Path whole;
    private Path older;
    private Path backup;
    private StoreExamination.Report before;

    private void fill() throws Exception {
        whole = folder.resolve("whole");
        backup = folder.resolve("backup.skh");
        try (OpenStore store = LockTest.opened(new StoreFolder(whole), null)) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 5, SmallPlan.AT));
            if (key != null) {
                store.lock().lock(key);
            }
        }
        older = Folders.copy(whole, folder.resolve("older"));
        try (OpenStore store = LockTest.opened(new StoreFolder(whole), key)) {
            for (int i = 1; i <= 5; i++) {
                store.apply(SmallPlan.status(plan, i * 10, SmallPlan.AT.plusSeconds(i)));
            }
            store.copies().backUp(backup);
            before = store.examination().examine();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNoticedAndMended(boolean locked) throws Exception {
        key = locked ? LockTest.PASSWORD : null;
        fill();
        List<String> files = Folders.files(whole)
                .stream()
                .filter(file -> !file.endsWith("store.lock") && !file.contains("backups"))
                .toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(7);
        for (int i = 0; i < DAMAGES; i++) {
            // Every file meets every damage before one is met twice.
            FileDamage damage = FileDamage.values()[i / files.size() % FileDamage.values().length];
            damageAndOpen(files.get(i % files.size()), damage, new Random(i));
        }
        damageBackup(new Random(DAMAGES));
        System.out.printf("%d damages to the files of a %s store, all noticed, the content whole after each: %s%n",
                noticed.values().stream().mapToInt(Integer::intValue).sum(), locked ? "locked" : "readable",
                noticed);
        assertThat(unnoticed).isEmpty();
    }

    private void damageAndOpen(String name, FileDamage damage, Random random) throws Exception {
        Path place = folder.resolve("damaged");
        Folders.delete(place);
        Folders.copy(whole, place);
        Path before = older.resolve(name);
        byte[] old = Files.exists(before) ? Files.readAllBytes(before) : new byte[0];
        if (!damage.isDoneTo(place.resolve(name), old, random)) {
            return;
        }
        try (OpenStore store = LockTest.opened(new StoreFolder(place), key)) {
            boolean copy = name.contains("snapshots") || name.contains("spares");
            StoreExamination.Report found = store.examination().examine();
            boolean seen = copy ? isHarmless(store, place.resolve(name), found) : !store.report().events().isEmpty();
            if (!seen) {
                unnoticed.add(damage + " " + name);
            }
            assertThat(found.digest()).as(damage + " " + name).isEqualTo(this.before.digest());
            assertThat(found.sequence()).isEqualTo(this.before.sequence());
        }
        noticed.merge(name.replaceAll("\\d{6}-.*|[0-9a-f]{64}", "*"), 1, Integer::sum);
    }

    /** A damaged copy is found by the examination and not used; where it is gone there is nothing to use. */
    private static boolean isHarmless(OpenStore store, Path copy, StoreExamination.Report found) throws IOException {
        if (copy.toString().contains("spares") || !Files.exists(copy)) {
            return true;
        }
        assertThatThrownBy(() -> store.copies().restore(copy)).isInstanceOf(CopyRefused.class);
        return found.findings().stream().anyMatch(finding -> finding.code().equals("SNAPSHOT_DAMAGED"));
    }

    private void damageBackup(Random random) throws Exception {
        byte[] bytes = Files.readAllBytes(backup);
        try (OpenStore store = LockTest.opened(new StoreFolder(whole), key)) {
            for (FileDamage damage : FileDamage.values()) {
                for (int i = 0; i < Math.max(1, DAMAGES / 20); i++) {
                    Files.write(backup, bytes);
                    if (damage.isDoneTo(backup, new byte[0], random)) {
                        assertThatThrownBy(() -> store.copies().restore(backup)).isInstanceOf(CopyRefused.class);
                        noticed.merge("backup", 1, Integer::sum);
                    }
                }
            }
            assertThat(store.examination().examine().digest()).isEqualTo(before.digest());
        }
    }
}
