package vn.sokehoach.core.submission.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm;
import vn.sokehoach.core.submission.ReturnedForm.Cell;
import vn.sokehoach.core.submission.content.RecordedValues;
import vn.sokehoach.core.submission.merge.RoundMerge.Submitted;

class RoundMergeTest {
    private static final UUID PLAN = new UUID(0, 1);
    private static final UUID TASK = new UUID(0, 2);
    private static final String PERIOD = "2024-Q2";
    private static final AgencyId LEADING = new AgencyId("Bình Dương", "SCT");
    private static final AgencyId JOINING = new AgencyId("Bình Dương", "STC");

    private final List<ProgressEntry> entries = new ArrayList<>(List.of(entry(TaskStatus.IN_PROGRESS, 35, null)));

    @Test
    void whatOnlyTheAgencyChangedIsTheirsAndWhatOnlyTheOfficeChangedIsOurs() {
        assertThat(result(KitField.PERCENT, "60")).isEqualTo(Result.THEIRS);
        entries.add(entry(TaskStatus.IN_PROGRESS, 52, null));
        assertThat(result(KitField.PERCENT, "35")).isEqualTo(Result.OURS);
        assertThat(result(KitField.PERCENT, "60")).isEqualTo(Result.CONFLICT);
        assertThat(result(KitField.PERCENT, "52")).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void aCompletionThatAnAgencyReportedIsTheSameReportedAndConfirmed() {
        assertThat(result(KitField.STATUS, "DONE")).isEqualTo(Result.THEIRS);
        entries.add(entry(TaskStatus.REPORTED, null, LEADING));
        assertThat(result(KitField.STATUS, "DONE")).isEqualTo(Result.UNCHANGED);
        entries.add(entry(TaskStatus.DONE, null, null));
        assertThat(result(KitField.STATUS, "DONE")).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void whoCooperatesDoesNotOverrideWhoLeadsInWhateverOrderTheFilesCome() {
        Submitted lead = submitted(AgencyRole.LEAD, LEADING, KitField.PERCENT, "60");
        Submitted joining = submitted(AgencyRole.COOPERATING, JOINING, KitField.PERCENT, "70");
        for (List<Submitted> forms : List.of(List.of(lead, joining), List.of(joining, lead))) {
            List<MergedForm> merged = merge(forms);
            CellChange ofLead = merged.get(forms.indexOf(lead)).changes().getFirst();
            CellChange ofJoining = merged.get(forms.indexOf(joining)).changes().getFirst();
            assertThat(ofLead.result()).isEqualTo(Result.THEIRS);
            assertThat(ofJoining.result()).isEqualTo(Result.CONFLICT);
            assertThat(ofJoining.ours()).isEqualTo("60");
        }
    }

    @Test
    void whoLeadsOverridesWhatACooperatingAgencyReportedBeforeInTheRoundButNotTheOffice() {
        entries.add(entry(TaskStatus.IN_PROGRESS, 70, JOINING));
        assertThat(result(KitField.PERCENT, "60")).isEqualTo(Result.THEIRS);
        entries.add(entry(TaskStatus.IN_PROGRESS, 71, null));
        assertThat(result(KitField.PERCENT, "60")).isEqualTo(Result.CONFLICT);
    }

    @Test
    void anAgencyCorrectsWhatItReportedItself() {
        entries.add(entry(TaskStatus.IN_PROGRESS, 60, LEADING));
        assertThat(result(KitField.PERCENT, "65")).isEqualTo(Result.THEIRS);
    }

    @Test
    void aDoubtIsDecidedByAPersonAndKeepsLaterFormsFromBeingTaken() {
        Submitted lead = new Submitted(kit(AgencyRole.LEAD, LEADING), form(new Cell("r", KitField.PERCENT, "0,6",
                "a!B2", new ReturnedForm.Doubt(FormProblem.PERCENT_FRACTION, "60"))));
        Submitted joining = submitted(AgencyRole.COOPERATING, JOINING, KitField.PERCENT, "70");
        List<MergedForm> merged = merge(List.of(lead, joining));
        assertThat(merged).allMatch(form -> form.changes().getFirst().result() == Result.CONFLICT);
        assertThat(merged.getFirst().problems()).extracting(ReturnedForm.Problem::code)
                .containsExactly("PERCENT_FRACTION");
    }

    @Test
    void doneWithAnotherPercentageAndAPauseWithoutWordsAreAsked() {
        MergedForm done = merge(List.of(new Submitted(kit(AgencyRole.LEAD, LEADING),
                form(cell(KitField.STATUS, "DONE"), cell(KitField.PERCENT, "40"))))).getFirst();
        assertThat(done.changes().getFirst().result()).isEqualTo(Result.CONFLICT);
        assertThat(done.problems()).extracting(ReturnedForm.Problem::code).containsExactly("DONE_NOT_WHOLE");
        assertThat(result(KitField.STATUS, "PAUSED")).isEqualTo(Result.CONFLICT);
        MergedForm paused = merge(List.of(new Submitted(kit(AgencyRole.LEAD, LEADING),
                form(cell(KitField.STATUS, "PAUSED"), cell(KitField.DIFFICULTIES, "Thiếu vốn"))))).getFirst();
        assertThat(paused.changes()).allMatch(change -> change.result() == Result.THEIRS);
    }

    @Test
    void emptiedWordsAreAChangeAndAnEmptiedStatusIsAsked() {
        assertThat(result(KitField.STATUS, "")).isEqualTo(Result.CONFLICT);
        assertThat(result(KitField.PERCENT, "")).isEqualTo(Result.CONFLICT);
    }

    private Result result(KitField field, String returned) {
        return merge(List.of(submitted(AgencyRole.LEAD, LEADING, field, returned))).getFirst()
                .changes()
                .getFirst()
                .result();
    }

    private List<MergedForm> merge(List<Submitted> forms) {
        PlanProgress progress = new PlanProgress(PlanTracking.initial(PLAN, 2024), entries);
        return new RoundMerge(new RecordedValues(progress, List.of(), PERIOD),
                new Reporters(progress, List.of(), PERIOD),
                (agency, _) -> agency.equals(LEADING) ? AgencyRole.LEAD : AgencyRole.COOPERATING).of(forms);
    }

    private static Submitted submitted(AgencyRole role, AgencyId agency, KitField field, String returned) {
        return new Submitted(kit(role, agency), form(cell(field, returned)));
    }

    private static Cell cell(KitField field, String value) {
        return new Cell("r", field, value, "Nhiệm vụ!B" + field.ordinal(), null);
    }

    private static ReturnedForm form(Cell... cells) {
        return new ReturnedForm("a.xlsx", "00", null, PLAN, List.of(cells), List.of());
    }

    private static Kit kit(AgencyRole role, AgencyId agency) {
        Map<KitField, String> sent = Map.of(KitField.STATUS, "IN_PROGRESS", KitField.PERCENT, "35", KitField.RESULT, "",
                KitField.DIFFICULTIES, "", KitField.PROPOSALS, "");
        return new Kit(UUID.randomUUID(), new KitRow.Addressee(PLAN, agency, agency.code(), PERIOD), 1, 1,
                Instant.EPOCH, List.of(new KitRow("r", KitRow.Kind.TASK, TASK, role, "1.a", "Việc thử", sent)));
    }

    private static ProgressEntry entry(TaskStatus status, Integer percent, AgencyId agency) {
        return new ProgressEntry(UUID.randomUUID(), new ProgressEntry.Subject(PLAN, TASK, null), status, percent,
                ProgressEntry.Remarks.NONE, LocalDate.of(2024, 6, 1),
                new ProgressEntry.Origin(Instant.EPOCH, "thử", agency, agency == null ? null : PERIOD, null));
    }
}
