package vn.sokehoach.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.intake.CalcScript.Format;
import vn.sokehoach.app.intake.FilledKit.Place;
import vn.sokehoach.app.intake.ReturnedRound.Back;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.round.KitRound;

/**
 * A round of forty agencies on a real plan, their kits filled in, damaged and saved by LibreOffice itself as .xlsx and .xls.
 * Skipped where that program is not there. Of how many kits: all with {@code drill.rounds} over 2, else of a few.
 */
class CalcRoundDrillTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-10T02:00:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Path PLAN = Path.of("..", "..", "shared", "plans", "binh-duong-2024.txt");
    private static final String PERIOD = "2024-Q2";
    private static final int FEW = 6;

    @TempDir
    Path folder;

    private final Set<UUID> spoken = new HashSet<>();
    private final Set<Place> disputed = new HashSet<>();
    private final Map<FilledKit, CalcScript> scripts = new LinkedHashMap<>();

    @Test
    void whatCalcSavedArrivesWhateverWasDoneToIt() throws Exception {
        Assumptions.assumeTrue(Files.exists(PLAN), "SKIPPED: no real documents beside the project");
        Assumptions.assumeTrue(CalcDesk.isThere(), "SKIPPED: no LibreOffice on this machine");
        boolean whole = Integer.getInteger("drill.rounds", 2) > 2;
        try (Office office = Offices.door(CLOCK).open(folder.resolve("store"), Duration.ZERO)) {
            office.importing()
                    .store(office.importing().prepare(List.of(new FileOnDisk(PLAN)), Optional.empty()), "thử");
            Plan plan = office.book().plans().all().getFirst();
            FortyAgencies.resolve(office, plan);
            for (int time = 0; time < (whole ? 2 : 1); time++) {
                round(office, plan, whole, time);
            }
        }
    }

    /** What was saved as .xlsx the first time is saved as .xls the second. */
    private void round(Office office, Plan plan, boolean whole, int time) throws Exception {
        spoken.clear();
        disputed.clear();
        scripts.clear();
        Path at = Files.createDirectory(folder.resolve("dot-" + time));
        KitRound round = office.issuingKits().prepare(plan, PERIOD, null);
        assertThat(round.kits()).hasSize(FortyAgencies.ALL);
        List<FilledKit> kits = givenOut(office, round, whole ? FortyAgencies.ALL : FEW, at);
        if (whole) {
            dispute(kits);
        }
        Map<FilledKit, CalcDamage> damages = filledIn(kits);
        if (whole) {
            assertThat(EnumSet.copyOf(damages.values())).containsExactlyInAnyOrder(CalcDamage.values());
        }
        Map<FilledKit, Path> saved = saved(damages, at, time);
        ReturnedRound returned = new ReturnedRound(office, plan, PERIOD);
        disputed.addAll(returned.officeRecords(kits, 99 - time));
        List<Back> back = new ArrayList<>();
        for (FilledKit kit : kits) {
            CalcDamage damage = damages.get(kit);
            back.add(new Back(kit, damage.name(), damage.told, false,
                    IncomingFile.of(saved.get(kit).getFileName().toString(), Files.readAllBytes(saved.get(kit)))));
        }
        returned.takenIn(back, disputed);
    }

    private List<FilledKit> givenOut(Office office, KitRound round, int many, Path at) throws Exception {
        Path out = Files.createDirectory(at.resolve("ra"));
        List<Path> files = new ArrayList<>();
        List<FilledKit> kits = new ArrayList<>();
        for (int next = 0; next < many; next++) {
            files.add(office.issuingKits().write(round, next, out));
            kits.add(new FilledKit(round.kits().get(next).kit(), files.get(next)));
            scripts.put(kits.getLast(), new CalcScript().open(files.get(next)));
        }
        office.issuingKits().keep(round, files, "thử");
        return kits;
    }

    /** Two members of one collective say different things of one task, and who leads another task contradicts who joins it. */
    private void dispute(List<FilledKit> kits) {
        dispute(kits, AgencyRole.LEAD, AgencyRole.LEAD);
        dispute(kits, AgencyRole.COOPERATING, AgencyRole.LEAD);
        assertThat(disputed).hasSize(2);
    }

    /** The first pair of kits that have a task in these roles: what the former says of it is disputed, or else the latter. */
    private void dispute(List<FilledKit> kits, AgencyRole former, AgencyRole latter) {
        for (FilledKit one : kits) {
            for (FilledKit other : kits.subList(kits.indexOf(one) + 1, kits.size())) {
                for (KitRow row : rows(one, former)) {
                    Optional<KitRow> same = rows(other, latter).stream()
                            .filter(each -> each.subject().equals(row.subject()))
                            .findFirst();
                    if (same.isPresent() && spoken.add(row.subject())) {
                        words(one, row, KitField.RESULT, "Người thứ nhất nói thế này");
                        words(other, same.get(), KitField.RESULT, "Người thứ hai nói thế khác");
                        disputed.add(former == AgencyRole.LEAD ? new Place(same.get().code(), KitField.RESULT)
                                : new Place(row.code(), KitField.RESULT));
                        return;
                    }
                }
            }
        }
    }

    /** Fills in every kit and does one kind of damage to each, in turn, first saved as .xlsx, then as .xls. */
    private Map<FilledKit, CalcDamage> filledIn(List<FilledKit> kits) {
        Map<FilledKit, CalcDamage> damages = new LinkedHashMap<>();
        List<CalcDamage> waiting = new ArrayList<>(List.of(CalcDamage.values()));
        for (FilledKit kit : kits) {
            boolean quiet = !kit.filled.isEmpty();
            List<KitRow> two = rowsToFill(kit);
            two.forEach(row -> fill(kit, row, damages.size()));
            figures(kit);
            KitRow one = two.isEmpty() ? null : two.getFirst();
            KitRow other = two.size() < 2 ? null : two.get(1);
            CalcDamage damage = quiet ? CalcDamage.SAVED_AGAIN
                    : waiting.stream()
                            .filter(each -> each.fits(kit, one, other))
                            .findFirst()
                            .orElse(
                                    CalcDamage.SAVED_AGAIN);
            damage.done(scripts.get(kit), kit, one, other);
            damages.put(kit, damage);
            waiting.remove(damage);
            if (waiting.isEmpty()) {
                waiting.addAll(List.of(CalcDamage.values()));
            }
        }
        return damages;
    }

    /** Two rows on one sheet, or else a single one, of which nobody has spoken; those that the agency leads first, those with no merged cell between. */
    private List<KitRow> rowsToFill(FilledKit kit) {
        for (AgencyRole role : AgencyRole.values()) {
            List<KitRow> free = rows(kit, role).stream().filter(row -> !spoken.contains(row.subject())).toList();
            if (free.size() > 1) {
                List<KitRow> two = IntStream.range(1, free.size())
                        .mapToObj(at -> free.subList(at - 1, at + 1))
                        .filter(pair -> CalcDamage.merges(kit, pair.getFirst(), pair.getLast()) == 0)
                        .findFirst()
                        .orElse(free.subList(0, 2));
                two.forEach(row -> spoken.add(row.subject()));
                return two;
            }
        }
        return kit.kit.rows()
                .stream()
                .filter(row -> row.role() != null && kit.row(row) != null && spoken.add(row.subject()))
                .limit(1)
                .toList();
    }

    private static List<KitRow> rows(FilledKit kit, AgencyRole role) {
        return kit.kit.rows().stream().filter(row -> row.role() == role && kit.row(row) != null).toList();
    }

    private void fill(FilledKit kit, KitRow row, int how) {
        CalcScript desk = scripts.get(kit);
        if (row.sent().containsKey(KitField.PERCENT)) {
            String percent = String.valueOf(10 + how);
            words(kit, row, KitField.STATUS, "đang thực hiện");
            kit.filled.put(new Place(row.code(), KitField.STATUS), "IN_PROGRESS");
            Place place = new Place(row.code(), KitField.PERCENT);
            int column = kit.cell(row, KitField.PERCENT).getColumnIndex();
            switch (how % 4) {
                case 0 -> desk.typed(kit.row(row).getSheet(), kit.row(row).getRowNum(), column, percent);
                case 1 -> desk.number(kit.row(row).getSheet(), kit.row(row).getRowNum(), column, 10 + how);
                case 2 -> desk.typed(kit.row(row).getSheet(), kit.row(row).getRowNum(), column, percent + "%");
                default -> words(kit, row, KitField.PERCENT, percent + " %");
            }
            kit.filled.put(place, percent);
        }
        words(kit, row, KitField.RESULT, "Đã xong việc số " + how + "\nvà còn dở một phần");
        words(kit, row, KitField.DIFFICULTIES, "Thiếu người, thiếu thì giờ");
    }

    /** A figure for the first indicator of which nobody has spoken. */
    private void figures(FilledKit kit) {
        kit.kit.rows()
                .stream()
                .filter(row -> row.role() == null && kit.row(row) != null && spoken.add(row.subject()))
                .findFirst()
                .ifPresent(row -> words(kit, row, KitField.ACTUAL, "12,5"));
    }

    private void words(FilledKit kit, KitRow row, KitField field, String words) {
        scripts.get(kit)
                .text(kit.row(row).getSheet(), kit.row(row).getRowNum(), kit.cell(row, field).getColumnIndex(), words);
        kit.filled.put(new Place(row.code(), field), words);
    }

    private Map<FilledKit, Path> saved(Map<FilledKit, CalcDamage> damages, Path at, int time) throws Exception {
        Path into = Files.createDirectory(at.resolve("ve"));
        Map<FilledKit, Path> files = new HashMap<>();
        CalcScript all = new CalcScript();
        for (FilledKit kit : damages.keySet()) {
            boolean old = (files.size() + time) % 2 == 1;
            Path file = into.resolve("bao cao " + files.size() + (old ? ".xls" : ".xlsx"));
            all.then(scripts.get(kit).save(file, old ? Format.XLS : Format.XLSX));
            files.put(kit, file);
        }
        new CalcDesk(Files.createDirectory(at.resolve("ban"))).work(all);
        return files;
    }
}
