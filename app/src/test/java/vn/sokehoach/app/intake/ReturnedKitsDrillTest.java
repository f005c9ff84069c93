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
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.intake.FilledKit.Place;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.form.FormSentences;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.content.RecordedValues;
import vn.sokehoach.core.submission.form.KitWords;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.intake.Choices;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.intake.ReceivedForm;
import vn.sokehoach.core.usecase.intake.ReceivedForm.Outcome;
import vn.sokehoach.core.usecase.round.KitRound;

/**
 * A round on a real plan: kits go out, are filled in and damaged in every way known, and come back. Every change that was
 * made arrives, none that was not, every damage is told, conflicts are those that were made, and undoing gives back the
 * digest. How often: the system property {@code drill.rounds}, 2 where it is not set.
 */
class ReturnedKitsDrillTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-10T02:00:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Path PLAN = Path.of("..", "..", "shared", "plans", "binh-duong-2024.txt");

    @TempDir
    Path store;
    @TempDir
    Path folder;

    /** A kit as it comes back, with what must be found in it. */
    private record Back(FilledKit kit, KitDamage damage, IncomingFile file) {}

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
            if (back.getLast().damage == damage) {
                done.merge(damage, 1, Integer::sum);
            }
        }
        Set<Place> disputed = officeChanges(office, back, 99 - seed);
        String before = office.book().examination().examine().digest();
        Intake intake = office.receivingForms().look(back.stream().map(Back::file).toList());
        assertThat(intake.forms()).hasSameSizeAs(back);
        for (int at = 0; at < back.size(); at++) {
            check(back.get(at), intake.forms().get(at), disputed);
        }
        office.receivingForms().accept(intake, Choices.NONE, "thử");
        arrived(office, plan, back, disputed);
        Intake again = office.receivingForms().look(back.stream().map(Back::file).toList());
        assertThat(again.forms()).allMatch(form -> form.outcome() == Outcome.UNCHANGED
                || form.outcome() == Outcome.REFUSED);
        assertThat(office.receivingForms().accept(again, Choices.NONE, "thử")).isZero();
        office.undoing().undo("thử");
        assertThat(office.book().examination().examine().digest()).isEqualTo(before);
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
            String percent = status == TaskStatus.DONE ? "100" : String.valueOf(1 + random.nextInt(80));
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
        return new Back(kit, damage, IncomingFile.of("bao cao (" + at + ") sua.dat", content));
    }

    /** The office records another percentage of some tasks meanwhile, each time another one. */
    private static Set<Place> officeChanges(Office office, List<Back> back, int percent) throws Exception {
        Set<Place> disputed = new HashSet<>();
        for (int at = 0; at < back.size(); at += 3) {
            FilledKit kit = back.get(at).kit;
            Place place = kit.filled.keySet()
                    .stream()
                    .filter(one -> one.field() == KitField.PERCENT)
                    .findFirst()
                    .orElse(null);
            if (place != null) {
                KitRow row = kit.kit.row(place.code()).orElseThrow();
                String status = row.sent().get(KitField.STATUS);
                StatusEdit edit = StatusEdit.of(row.subject(),
                        status.isEmpty() ? TaskStatus.NOT_STARTED : TaskStatus.valueOf(status), "thử");
                office.recording()
                        .record(new StatusEdit(edit.id(), edit.status(), percent, edit.remarks(), edit.on(),
                                edit.reporter()));
                if (!kit.filled.get(place).equals(String.valueOf(percent))) {
                    disputed.add(place);
                }
            }
        }
        return disputed;
    }

    private static void check(Back back, ReceivedForm form, Set<Place> disputed) {
        String name = back.damage + " " + back.file.name();
        Set<String> told = form.problems().stream().map(Problem::code).collect(Collectors.toSet());
        FormSentences sentences = new FormSentences(Messages.vietnamese());
        assertThat(form.problems().stream().map(sentences::of)).as(name).noneMatch(String::isBlank);
        if (back.damage.told != null) {
            assertThat(told).as(name).contains(back.damage.told.name());
        }
        if (back.damage.refuses()) {
            assertThat(form.outcome()).as(name).isEqualTo(Outcome.REFUSED);
            return;
        }
        assertThat(form.outcome()).as(name + told).isIn(Outcome.ON_TIME, Outcome.LATE, Outcome.AGAIN);
        assertThat(form.to()).as(name).isEqualTo(back.kit.kit.to());
        Map<Place, String> theirs = new HashMap<>();
        Set<Place> conflicts = new HashSet<>();
        for (CellChange change : form.differences()) {
            Place place = new Place(change.row().code(), change.field());
            if (change.result() == Result.THEIRS) {
                theirs.put(place, change.returned());
            } else if (change.result() == Result.CONFLICT && change.doubt() == null) {
                conflicts.add(place);
            }
        }
        assertThat(conflicts).as(name)
                .isEqualTo(back.kit.filled.keySet().stream().filter(disputed::contains).collect(Collectors.toSet()));
        Map<Place, String> expected = new HashMap<>(back.kit.filled);
        expected.keySet().removeAll(disputed);
        assertThat(theirs).as(name + form.problems()).isEqualTo(expected);
    }

    private static void arrived(Office office, Plan plan, List<Back> back, Set<Place> disputed) {
        RecordedValues recorded = new RecordedValues(office.book(), plan, "2024-Q2");
        for (Back one : back) {
            one.kit.filled.forEach((place, value) -> {
                UUID subject = one.kit.kit.row(place.code()).orElseThrow().subject();
                String expected = Objects.equals(value, "DONE") ? "REPORTED" : value;
                if (!disputed.contains(place)) {
                    assertThat(recorded.of(subject, place.field())).as(one.damage + " " + place).isEqualTo(expected);
                }
            });
        }
    }
}
