package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.copy.ContentDifference;
import vn.sokehoach.core.copy.ContentDifference.Subject;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyComparison.PlanDifference;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.SourceFile;

/** Before a restore each thing that it would take away, bring back or change is told, whatever it is. */
class RestoreDifferencesTest {
    private static final String TASK = "a Sở Tài chính chủ trì: lập dự toán";

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final PlanTask task = plan.tasks().findFirst().orElseThrow();
    private final TaskItem item = task.items().getFirst();
    private Path file;
    private int seconds;

    @BeforeEach
    void backUp() throws Exception {
        file = folder.resolve("sao luu.skh");
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.copies().backUp(file);
        }
    }

    private OpenStore open() {
        return OpenStore.open(folder.resolve("so"), Duration.ZERO, Clock.fixed(SmallPlan.AT, ZoneOffset.UTC));
    }

    private Step step(Change... changes) {
        return Step.of(new StepLabel(StepLabel.Code.EDIT_TASKS, List.of("1")), "Lan",
                SmallPlan.AT.plusSeconds(++seconds), List.of(changes));
    }

    private static List<ContentDifference> told(CopyComparison comparison) {
        return Stream.concat(comparison.plans().stream().map(PlanDifference::contents).flatMap(List::stream),
                comparison.others().stream()).toList();
    }

    @Test
    void whateverWasRecordedSinceIsCountedAndNamedAndComesBackWhenTheRestoreIsTakenBack() throws Exception {
        try (OpenStore store = open()) {
            store.apply(step(OneOfEach.of(plan).toArray(Change[]::new)));
            String before = store.examination().examine().digest();

            assertThat(told(store.copies().compare(file))).containsExactly(
                    new ContentDifference(Subject.PROGRESS, 1, 0, 0, List.of(TASK)),
                    new ContentDifference(Subject.MEASUREMENT, 1, 0, 0, List.of("1 GRDP 2024-Q2")),
                    new ContentDifference(Subject.DIRECTION, 1, 0, 0, List.of("1 GRDP")),
                    new ContentDifference(Subject.FRAME, 1, 0, 0, List.of(TASK)),
                    new ContentDifference(Subject.ATTACHMENT, 1, 0, 0, List.of("bao cao.docx")),
                    new ContentDifference(Subject.LINK, 1, 0, 0, linkName()),
                    new ContentDifference(Subject.CARRIED_WORK, 1, 0, 0, List.of("a - Gửi báo cáo")),
                    new ContentDifference(Subject.CLOSED_GROUP, 1, 0, 0, List.of("1 Kinh tế")),
                    new ContentDifference(Subject.CALENDAR, 1, 0, 0, List.of()),
                    new ContentDifference(Subject.KIT, 1, 0, 0, List.of("Sở Tài chính 2024-Q2")),
                    new ContentDifference(Subject.RECEIPT, 1, 0, 0, List.of("tra loi.xlsx")),
                    new ContentDifference(Subject.AGENCY, 1, 0, 0, List.of("Sở Tài chính")),
                    new ContentDifference(Subject.HOLIDAYS, 1, 0, 0, List.of("2024")));

            Path snapshot = store.copies().restore(file).before().orElseThrow().file();
            assertThat(told(store.copies().compare(snapshot)))
                    .allSatisfy(each -> assertThat(List.of(each.lost(), each.gained())).containsExactly(0, 1))
                    .hasSize(13);
            store.copies().restore(snapshot);
            assertThat(store.examination().examine().digest()).isEqualTo(before);
        }
    }

    private List<String> linkName() {
        boolean taskFirst = task.id().compareTo(item.id()) <= 0;
        return List.of(taskFirst ? TASK + " – a - Gửi báo cáo" : "a - Gửi báo cáo – " + TASK);
    }

    @Test
    void everySubjectThatStepsCanChangeIsTold() {
        List<Class<?>> kinds = new ArrayList<>(Arrays.asList(Change.class.getPermittedSubclasses()));
        OneOfEach.of(plan).forEach(change -> kinds.remove(change.getClass()));

        assertThat(kinds).containsExactlyInAnyOrder(Change.PlanImported.class, Change.DocumentKept.class,
                Change.TrackingSet.class);
    }

    @Test
    void aPlanWithoutNumberAndTitleIsToldByItsFile() throws Exception {
        Heading heading = plan.heading();
        Plan bare = new Plan(plan.id(), plan.year(), new Heading(null, heading.issueDate(), heading.place(),
                heading.documentType(), null, heading.issuer(), heading.signatory()), plan.body(), plan.appendices(),
                plan.citations(),
                new Reading(List.of(new SourceFile("phụ lục.docx", "0")), plan.reading().coverage(), List.of()));
        try (OpenStore store = open()) {
            store.apply(step(new Change.PlanImported(plan, bare)));

            assertThat(store.copies().compare(file).plans()).extracting(PlanDifference::plan)
                    .containsExactly("phụ lục.docx");
        }
    }

    @Test
    void whatChangedInThePlanItselfIsToldPartByPart() throws Exception {
        Heading heading = plan.heading();
        Plan renamed = new Plan(plan.id(), plan.year(), new Heading(heading.number(), heading.issueDate(),
                heading.place(), heading.documentType(), "Tên khác", heading.issuer(), heading.signatory()),
                plan.body(), List.of(), plan.citations(), plan.reading());
        try (OpenStore store = open()) {
            PlanTracking tracking = store.plans().tracking(plan.id());
            store.apply(step(new Change.PlanImported(plan, renamed), new Change.TrackingSet(tracking,
                    new PlanTracking(plan.id(), true, tracking.defaultDue()))));

            assertThat(told(store.copies().compare(file))).containsExactly(
                    new ContentDifference(Subject.HEADING, 0, 0, 1, List.of()),
                    new ContentDifference(Subject.APPENDIX, 0, 1, 0, List.of("I CHỈ TIÊU")),
                    new ContentDifference(Subject.ROW, 0, 1, 0, List.of("1 GRDP")),
                    new ContentDifference(Subject.TRACKING, 0, 0, 1, List.of()));
        }
    }

    @Test
    void aPlanWhosePartsOnlyStandInAnotherOrderIsToldToo() throws Exception {
        Appendix first = plan.appendices().getFirst();
        Appendix second = new Appendix(UUID.randomUUID(), "II", first.kind(), "Khác", null, first.table(), List.of());
        Plan both = with(List.of(first, second));
        Plan turned = with(List.of(second, first));
        Path copy = folder.resolve("order.skh");
        try (OpenStore store = open()) {
            store.apply(step(new Change.PlanImported(plan, both)));
            store.copies().backUp(copy);
            store.apply(step(new Change.PlanImported(both, turned)));

            assertThat(told(store.copies().compare(copy)))
                    .containsExactly(new ContentDifference(Subject.ARRANGEMENT, 0, 0, 1, List.of()));
        }
    }

    private Plan with(List<Appendix> appendices) {
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), appendices, plan.citations(),
                plan.reading());
    }

    @Test
    void whatWasDoneAndUndoneSinceIsNoDifferenceOfContent() throws Exception {
        try (OpenStore store = open()) {
            Step done = step(OneOfEach.of(plan).toArray(Change[]::new));
            store.apply(done);
            store.apply(done.reversed("Lan", Instant.parse("2024-06-01T00:00:00Z")));

            CopyComparison comparison = store.copies().compare(file);
            assertThat(told(comparison)).isEmpty();
            assertThat(comparison.plans()).isEmpty();
            assertThat(comparison.lost()).isEqualTo(2);
        }
    }
}
