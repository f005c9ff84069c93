package vn.sokehoach.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;

/** A plan without faults, to which a test adds one. */
final class DraftedPlan {
    static final Source SOURCE = new Source("plan.txt", 7, null, null, null, 0, 5);
    static final AgencyMention LEAD = new AgencyMention("Sở Y tế", List.of(new AgencyId("Hà Trung", "SYT")));

    private final List<TaskGroup> groups = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private final List<DraftProblem> kept = new ArrayList<>();
    private Heading heading = new Heading("7/KH-UBND", LocalDate.of(2026, 2, 2), null, null, "Trồng cây", "UBND tỉnh",
            null);
    private Citations citations = new Citations(List.of(), List.of(), List.of());

    DraftedPlan heading(@Nullable String number, @Nullable LocalDate issued) {
        heading = new Heading(number, issued, null, null, "Trồng cây", "UBND tỉnh", null);
        return this;
    }

    DraftedPlan citing(Citations more) {
        citations = more;
        return this;
    }

    DraftedPlan having(Appendix appendix) {
        appendices.add(appendix);
        return this;
    }

    DraftedPlan kept(DraftProblem problem) {
        kept.add(problem);
        return this;
    }

    DraftedPlan group(@Nullable String part, String no, PlanTask... tasks) {
        return group(part, no, "Nhóm " + no, tasks);
    }

    DraftedPlan group(@Nullable String part, String no, String title, PlanTask... tasks) {
        groups.add(new TaskGroup(UUID.randomUUID(), no, title, part, List.of(tasks), SOURCE));
        return this;
    }

    /** A group whose tasks have these labels. */
    DraftedPlan labels(@Nullable String part, String no, List<String> labels) {
        return group(part, no, labels.stream().map(label -> task(label, "Việc")).toArray(PlanTask[]::new));
    }

    static PlanTask task(String label, String content) {
        return task(label, content, new Assignment(List.of(LEAD), null, List.of(), List.of()));
    }

    static PlanTask task(String label, String content, Assignment assignment, TaskItem... items) {
        return new PlanTask(UUID.randomUUID(), label, content, List.of(items), assignment, List.of(), SOURCE);
    }

    static PlanTask due(String label, Deadline... deadlines) {
        return new PlanTask(UUID.randomUUID(), label, "Việc", List.of(),
                new Assignment(List.of(LEAD), null, List.of(), List.of()), List.of(deadlines), SOURCE);
    }

    static TaskItem item(String content, Deadline... deadlines) {
        return new TaskItem(UUID.randomUUID(), content, List.of(deadlines), SOURCE);
    }

    Plan plan() {
        return new Plan(UUID.randomUUID(), 2026, heading,
                new Body(List.of(new Part("I", "NHIỆM VỤ", SOURCE)), groups, List.of()), appendices, citations,
                new Reading(List.of(new SourceFile("plan.txt", "0")), new Coverage(0, 0, 0, 0), kept));
    }

    /** What the checks find, each as its code and arguments: "NUMBER_GAP 1 c|a|c". */
    List<String> findings() {
        return PlanCheck.findings(plan())
                .stream()
                .map(problem -> problem.code() + " " + String.join("|", problem.arguments()))
                .toList();
    }
}
