package vn.sokehoach.data.db;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.journal.Checksum;

/** A plan with one of everything, and steps about it. */
final class SmallPlan {

    static final Instant AT = Instant.parse("2024-02-01T01:02:03.000004Z");
    /** The document that the plan was read from. */
    static final byte[] ORIGINAL = "một\nhai\n".getBytes(StandardCharsets.UTF_8);
    private static final Source SOURCE = new Source("kh.txt", 3, null, null, null, 0, 5);

    private SmallPlan() {}

    static Plan plan() {
        AgencyMention lead = new AgencyMention("Sở Tài chính", List.of(new AgencyId("Bình Dương", "STC")));
        PlanTask task = new PlanTask(UUID.randomUUID(), "a", "Sở Tài chính chủ trì: lập dự toán",
                List.of(new TaskItem(UUID.randomUUID(), "Gửi báo cáo", List.of(), SOURCE)),
                new Assignment(List.of(lead), "Sở X", List.of(new AgencyMention("Sở X", List.of())), List.of(lead)),
                List.of(new Deadline("Quý II/2024", Deadline.Kind.QUARTER, LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 6, 30))),
                SOURCE);
        TargetValue target = new TargetValue("Kế hoạch năm 2024", 2024, TargetValue.Scope.PROVINCE,
                new Target.Exact("11,00", new BigDecimal("11.00")));
        AppendixRow row = new AppendixRow(UUID.randomUUID(), 1, "1", List.of("1", "GRDP", "11,00"),
                new AppendixRow.Indicator("GRDP", "%", List.of(target), "", List.of(lead)), SOURCE);
        PrintedTable table = new PrintedTable(List.of(List.of("TT", "Chỉ tiêu", "Kế hoạch năm 2024")), List.of(),
                List.of(), List.of(new PrintedTable.Merge(0, 1, 1, 2)));
        return new Plan(UUID.randomUUID(), 2024,
                new Heading("298/KH-UBND", LocalDate.of(2024, 1, 19), "Bình Dương", "KẾ HOẠCH", "Triển khai", "UBND",
                        new Signatory(null, "CHỦ TỊCH", "Võ Văn Minh")),
                new Body(List.of(),
                        List.of(new TaskGroup(UUID.randomUUID(), "1", "Kinh tế", "II", List.of(task), SOURCE)),
                        List.of()),
                List.of(new Appendix(UUID.randomUUID(), "I", AppendixKind.INDICATORS, "CHỈ TIÊU", null, table,
                        List.of(row))),
                new Citations(List.of(), List.of(), List.of(new LegalReference("Nghị quyết", "01/NQ-CP", null))),
                new Reading(List.of(), new Coverage(3, 2, 1, 0), List.of()));
    }

    /** Takes the plan in: first its document, then the step. */
    static void takeInto(OpenStore store, Plan plan) throws IOException, StaleEdit {
        store.originals().keep(ORIGINAL);
        store.apply(imported(plan));
    }

    static Step imported(Plan plan) {
        return Step.of(new StepLabel(StepLabel.Code.IMPORT_PLAN, List.of("298/KH-UBND")), "Lan", AT,
                List.of(new Change.PlanImported(null, plan),
                        new Change.DocumentKept(null,
                                new KeptDocument(plan.id(), new SourceFile("kh.txt", Checksum.of(ORIGINAL)),
                                        List.of("một", "hai"))),
                        new Change.TrackingSet(null, PlanTracking.initial(plan.id(), 2024))));
    }

    static Step status(Plan plan, int percent, Instant at) {
        UUID task = plan.tasks().findFirst().orElseThrow().id();
        ProgressEntry entry = new ProgressEntry(UUID.randomUUID(), new ProgressEntry.Subject(plan.id(), task, null),
                TaskStatus.IN_PROGRESS, percent, ProgressEntry.Remarks.NONE, LocalDate.of(2024, 2, 1),
                new ProgressEntry.Origin(at, "Lan", null, null, null));
        return Step.of(new StepLabel(StepLabel.Code.RECORD_STATUS, List.of("1 a", "IN_PROGRESS")), "Lan", at,
                List.of(new Change.ProgressRecorded(null, entry)));
    }
}
