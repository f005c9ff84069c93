package vn.sokehoach.data.db;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.data.journal.Checksum;

/** One of each kind of what can be recorded beside a plan itself. */
final class OneOfEach {
    private OneOfEach() {}

    /** About the parts of a small plan, in the order in which people are told of them. */
    static List<Change> of(Plan plan) {
        PlanTask task = plan.tasks().findFirst().orElseThrow();
        TaskItem item = task.items().getFirst();
        UUID id = plan.id();
        UUID row = plan.appendices().getFirst().rows().getFirst().id();
        KitRow.Addressee to = new KitRow.Addressee(id, new AgencyId("Bình Dương", "STC"), "Sở Tài chính", "2024-Q2");
        Attachment attached = new Attachment(new SourceFile("bao cao.docx", Checksum.of(SmallPlan.ORIGINAL)),
                LocalDate.of(2024, 5, 2), "Lan");
        return List.of(
                SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(50)).changes().getFirst(),
                new Change.IndicatorMeasured(null, new Measurement(UUID.randomUUID(),
                        new Measurement.Subject(id, row, TargetValue.Scope.PROVINCE), Measurement.Kind.ACTUAL,
                        "2024-Q2", new Measurement.Measured("7,5", new BigDecimal("7.5")),
                        new Measurement.Origin(SmallPlan.AT, "Lan", null))),
                new Change.DirectionSet(id, row, null, Direction.values()[0]),
                new Change.FrameSet(id, task.id(), null, TaskFrame.NONE.ledBy("Ông An").with(attached)),
                new Change.TasksLinked(null, TaskLink.between(new TaskLink.End(id, task.id()),
                        new TaskLink.End(id, item.id()))),
                new Change.WorkCarried(null, new CarriedWork(id, item.id(), id, task.id())),
                new Change.GroupClosed(null, new ClosedGroup(id, plan.body().groups().getFirst().id(),
                        LocalDate.of(2024, 5, 3), null)),
                new Change.CalendarSet(null, PlanCalendar.initial(id)),
                new Change.KitIssued(null, new Kit(UUID.randomUUID(), to, 1, 1, SmallPlan.AT, List.of())),
                new Change.FormReceived(null, new FormReceipt(UUID.randomUUID(), null, to, "tra loi.xlsx",
                        Checksum.of(SmallPlan.ORIGINAL), new FormReceipt.Received(SmallPlan.AT, "Lan", null,
                                FormReceipt.Outcome.values()[0]),
                        List.of())),
                new Change.AgencyEdited(null, new Agency(new AgencyId("Bình Dương", "STC"), Agency.Kind.DEPARTMENT,
                        List.of(new Agency.ValidName("Sở Tài chính", null, null)), null, List.of(), List.of())),
                new Change.HolidaysSet(null, new HolidayYear(2024, List.of())));
    }
}
