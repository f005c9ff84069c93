package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.period.CutOff;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.FormReceipt.Outcome;
import vn.sokehoach.core.submission.FormReceipt.Received;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StoreFolder;

/** Kits and receipts are kept by steps like everything else, and an older store takes them up. */
class SubmissionStoreTest {
    private static final String NEWER = "drop table kit; drop table receipt; drop table calendar; drop table holidays";

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final Kit first = kit(1, "STC", "Sở Tài chính");
    private final Kit second = kit(2, "SYT", "Sở Y tế");

    private OpenStore open() {
        return OpenStore.open(folder, Duration.ZERO);
    }

    @Test
    void aRoundOfKitsAndItsReceiptsIsKeptUndoneAndRedoneOverRestarts() throws Exception {
        String before;
        String after;
        FormReceipt receipt;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            before = digest(store);
            receipt = receipt(store.originals().keep("trả về".getBytes(StandardCharsets.UTF_8)));
            store.apply(issued());
            store.apply(received(receipt));
            after = digest(store);
        }
        try (OpenStore store = open()) {
            assertThat(store.submissions().kits(plan.id(), "2024-Q2")).containsExactly(first, second);
            assertThat(store.submissions().kits(plan.id(), null)).hasSize(2);
            assertThat(store.submissions().kits(plan.id(), "2024-Q1")).isEmpty();
            assertThat(store.submissions().kit(second.id())).contains(second);
            assertThat(store.submissions().receipts(plan.id(), "2024-Q2")).containsExactly(receipt);
            assertThat(store.submissions().receiptOf(receipt.sha256())).contains(receipt);
            assertThat(store.stepsOf(plan.id())).hasSize(3);
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(digest(store)).isEqualTo(before);
            assertThat(store.submissions().kits(plan.id(), null)).isEmpty();
            store.apply(store.redoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.redoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(digest(store)).isEqualTo(after).isNotEqualTo(before);
            assertThat(store.submissions().kits(plan.id(), "2024-Q2")).containsExactly(first, second);
        }
    }

    @Test
    void aLostDatabaseIsBuiltFromTheJournalWithThem() throws Exception {
        String kept;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            store.apply(issued());
            kept = digest(store);
        }
        Files.delete(new StoreFolder(folder).database());

        try (OpenStore store = open()) {
            assertThat(digest(store)).isEqualTo(kept);
        }
    }

    @Test
    void aStoreOfAnEarlierSchemaIsBuiltAnewBesideAndTakesThemUp() throws Exception {
        String kept;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            kept = digest(store);
        }
        makeOld();

        try (OpenStore store = open()) {
            assertThat(digest(store)).isEqualTo(kept);
            assertThat(store.report().events()).extracting(Event::code).contains(Code.MIGRATED);
            store.apply(issued());
            assertThat(store.submissions().kits(plan.id(), null)).hasSize(2);
        }
    }

    @Test
    void aFileThatTellsNoPlanIsFoundByItsBytesAndStandsInNoLedger() throws Exception {
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            FormReceipt stranger = new FormReceipt(UUID.randomUUID(), null, null, "anh.xlsx", "ab".repeat(32),
                    new Received(SmallPlan.AT, "Lan", null, Outcome.WRONG_FORM),
                    List.of(new Problem("NOT_A_KIT", List.of("anh.xlsx"), null)));
            store.apply(received(stranger));

            assertThat(store.submissions().receiptOf(stranger.sha256())).contains(stranger);
            assertThat(store.submissions().receipts(plan.id(), "2024-Q2")).isEmpty();
            assertThat(store.stepsOf(plan.id())).hasSize(1);
        }
    }

    @Test
    void theCalendarAndTheHolidaysAreKeptAndTakenBack() throws Exception {
        PlanCalendar calendar = new PlanCalendar(plan.id(), List.of(DutyRule.quarterly(20),
                DutyRule.once(LocalDate.of(2024, 11, 5))), new CutOff(20), PlanCalendar.Shift.EARLIER);
        HolidayYear holidays = new HolidayYear(2024,
                List.of(new HolidayYear.Holiday(LocalDate.of(2024, 4, 29), "Nghỉ bù")));
        String before;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            before = digest(store);
            store.apply(Step.of(new StepLabel(StepLabel.Code.SET_CALENDAR, List.of("1/KH")), "Lan", SmallPlan.AT,
                    List.of(new Change.CalendarSet(null, calendar), new Change.HolidaysSet(null, holidays))));
        }
        try (OpenStore store = open()) {
            assertThat(store.calendars().ofPlan(plan.id())).contains(calendar);
            assertThat(store.calendars().holidays(2024)).contains(holidays);
            assertThat(store.stepsOf(plan.id())).hasSize(2);
            assertThat(digest(store)).isNotEqualTo(before);
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(digest(store)).isEqualTo(before);
            assertThat(store.calendars().ofPlan(plan.id())).isEmpty();
        }
    }

    /** Takes away what a later schema added, and seals the store as that version would have. */
    private void makeOld() throws Exception {
        StoreFolder store = new StoreFolder(folder);
        try (Database database = Database.open(store.database())) {
            for (String statement : NEWER.split("; ")) {
                database.context().execute(statement);
            }
            database.commit();
        }
        Seal.set(store);
    }

    private Kit kit(int number, String code, String name) {
        KitRow row = new KitRow("R" + number, KitRow.Kind.TASK, plan.tasks().findFirst().orElseThrow().id(),
                AgencyRole.LEAD, "1.a", "việc cần làm", Map.of(KitField.RESULT, "", KitField.PERCENT, "40"));
        return new Kit(UUID.randomUUID(), new Addressee(plan.id(), new AgencyId("Bình Dương", code), name, "2024-Q2"),
                number, 1, Instant.parse("2024-06-01T02:00:00Z"), List.of(row));
    }

    private FormReceipt receipt(String sha256) {
        return new FormReceipt(UUID.randomUUID(), first.id(), first.to(), "STC.xlsx", sha256,
                new Received(SmallPlan.AT, "Lan", null, Outcome.ON_TIME), List.of());
    }

    private Step issued() {
        return Step.of(new StepLabel(StepLabel.Code.ISSUE_KITS, List.of("2024-Q2", "2")), "Lan", SmallPlan.AT,
                List.of(new Change.KitIssued(null, first), new Change.KitIssued(null, second)));
    }

    private static Step received(FormReceipt receipt) {
        return Step.of(new StepLabel(StepLabel.Code.RECEIVE_FORMS, List.of("2024-Q2", "1")), "Lan", SmallPlan.AT,
                List.of(new Change.FormReceived(null, receipt)));
    }

    private static String digest(OpenStore store) {
        return store.examination().examine().digest();
    }
}
