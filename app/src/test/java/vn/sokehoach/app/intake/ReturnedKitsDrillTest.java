package vn.sokehoach.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.intake.ReturnedRound.Back;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitWords;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.round.KitRound;

/**
 * A round on a real plan: kits go out, are filled in and damaged in every way known, and come back. Every change that was
 * made arrives, none that was not, every damage is told, conflicts are those that were made, and undoing gives back the
 * digest. How often: the system property {@code drill.rounds}, 2 where it is not set.
 */
class ReturnedKitsDrillTest {
    /** What the office records meanwhile; no agency says the same by chance. */
    private static final int MOST_RECORDED = 99;
    private static final int LEAST_RECORDED = 60;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-10T02:00:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Path PLAN = Path.of("..", "..", "shared", "plans", "binh-duong-2024.txt");

    @TempDir
    Path store;
    @TempDir
    Path folder;

    @Test
    void everyChangeArrivesNoOtherDoesAndEveryDamageIsTold() throws Exception {
        Assumptions.assumeTrue(Files.exists(PLAN), "SKIPPED: no real documents beside the project");
        int rounds = Integer.getInteger("drill.rounds", 2);
        try (Office office = Offices.door(CLOCK).open(store, Duration.ZERO)) {
            office.importing()
                    .store(office.importing().prepare(List.of(new FileOnDisk(PLAN)), java.util.Optional.empty()),
                            "thử");
            Plan plan = office.book().plans().all().getFirst();
            Map<KitDamage, Integer> done = new HashMap<>();
            for (int round = 0; round < rounds; round++) {
                round(office, plan, round, done);
            }
            assertThat(done.keySet()).as("damages done %s", done).containsExactlyInAnyOrder(KitDamage.values());
        }
    }

    private void round(Office office, Plan plan, int seed, Map<KitDamage, Integer> done) throws Exception {
        Path out = Files.createDirectory(folder.resolve("ra-" + seed));
        Random random = new Random(seed);
        KitRound round = office.issuingKits().prepare(plan, "2024-Q2", null);
        List<Path> files = office.issuingKits().issue(round, out, "thử");
        List<Back> back = new ArrayList<>();
        Set<UUID> spoken = new HashSet<>();
        for (int at = 0; at < files.size(); at++) {
            int next = done.values().stream().mapToInt(Integer::intValue).sum();
            KitDamage damage = KitDamage.values()[next % KitDamage.values().length];
            back.add(back(new FilledKit(round.kits().get(at).kit(), files.get(at)), damage, spoken, random, at));
            if (back.getLast().name().equals(damage.name())) {
                done.merge(damage, 1, Integer::sum);
            }
        }
        ReturnedRound returned = new ReturnedRound(office, plan, "2024-Q2");
        returned.takenIn(back, returned.officeRecords(back.stream().map(Back::kit).toList(),
                MOST_RECORDED - seed % (MOST_RECORDED - LEAST_RECORDED + 1)));
    }

    /** Fills in the first rows that the agency leads and that nobody else speaks of; without two such rows nothing is damaged. */
    private static Back back(FilledKit kit, KitDamage wanted, Set<UUID> spoken, Random random, int at)
            throws IOException {
        List<KitRow> led = kit.kit.rows()
                .stream()
                .filter(row -> row.role() == AgencyRole.LEAD && kit.row(row) != null && spoken.add(row.subject()))
                .limit(3)
                .toList();
        for (KitRow row : led) {
            TaskStatus status = random.nextBoolean() ? TaskStatus.IN_PROGRESS : TaskStatus.DONE;
            String percent = status == TaskStatus.DONE ? "100" : String.valueOf(2 + random.nextInt(LEAST_RECORDED - 2));
            kit.fill(row, KitField.STATUS, random.nextBoolean() ? KitWords.of(status)
                    : KitWords.of(status).toUpperCase(java.util.Locale.ROOT), status.name());
            if (random.nextBoolean()) {
                kit.fill(row, KitField.PERCENT, percent + " %", percent);
            } else {
                kit.fill(row, KitField.PERCENT, percent, percent);
                kit.cell(row, KitField.PERCENT).setCellValue(Integer.parseInt(percent));
            }
            String words = "Kết quả thử số " + random.nextInt(1_000_000);
            kit.fill(row, KitField.RESULT, words, words);
        }
        boolean enough = led.size() >= 2;
        KitDamage damage = enough || wanted.refuses() ? wanted : KitDamage.NONE;
        byte[] content = damage == KitDamage.NONE ? kit.bytes()
                : damage.done(kit, led.isEmpty() ? null : led.getFirst(), led.size() < 2 ? null : led.get(1));
        if (damage.refuses()) {
            kit.filled.clear();
        }
        return new Back(kit, damage.name(), damage.told == null ? Set.of() : Set.of(damage.told), damage.refuses(),
                IncomingFile.of("bao cao (" + at + ") sua.dat", content));
    }
}
