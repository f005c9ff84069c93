package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.Due;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.PlanStructure;

/** Tasks, items and orders with where they stand. */
final class TaskJson {
    private final AgencyNames names;
    private final PlanProgress progress;
    private final PlanStructure structure;

    TaskJson(AgencyNames names, PlanProgress progress, PlanStructure structure) {
        this.names = names;
        this.progress = progress;
        this.structure = structure;
    }

    /** The leader in charge of a group; null where none is named. */
    @Nullable
    String leader(TaskGroup group) {
        return progress.frames().of(group.id()).leader();
    }

    /** A task within its group. */
    ObjectNode of(PlanTask task) {
        return fields(new Fields(), task).node();
    }

    /** A task by itself, with its plan and group. */
    ObjectNode of(Plan plan, TaskGroup group, PlanTask task) {
        Fields fields = new Fields().text("planId", plan.id())
                .object("group", group,
                        one -> new Fields().text("no", one.no()).text("title", one.title()).node());
        return fields(fields, task).node();
    }

    ObjectNode of(Order order) {
        Fields fields = new Fields().text("id", order.id())
                .text("no", order.no())
                .text("content", order.content())
                .texts("lead", printed(order.lead()))
                .texts("leadAgencies", names.of(order.lead()))
                .text("cooperatingText", order.cooperatingText());
        FrameJson.add(fields, progress.frames(), order.id());
        return standing(fields, progress.of(order.id())).list("history", progress.history(order.id()), this::entry)
                .object("source", order.source(), SourceJson::of)
                .node();
    }

    private Fields fields(Fields fields, PlanTask task) {
        var who = task.assignment();
        fields.text("id", task.id())
                .text("label", task.label())
                .text("content", task.content())
                .list("items", task.items(), (TaskItem item) -> item(task, item))
                .texts("lead", printed(who.lead()))
                .texts("leadAgencies", names.of(who.lead()))
                .text("cooperatingText", who.cooperatingText())
                .texts("cooperatingAgencies", names.of(who.cooperating()))
                .texts("monitoring", printed(who.monitoring()))
                .texts("monitoringAgencies", names.of(who.monitoring()))
                .list("deadlines", task.deadlines(), DeadlineJson::of);
        due(fields, progress.due(task));
        FrameJson.add(fields, progress.frames(), task.id());
        standing(fields, progress.of(task)).list("history", history(task.id()), this::entry)
                .object("source", task.source(), SourceJson::of);
        return kin(fields, task.id());
    }

    private ObjectNode item(PlanTask task, TaskItem item) {
        Fields fields = new Fields().text("id", item.id())
                .text("content", item.content())
                .list("deadlines", item.deadlines(), DeadlineJson::of);
        due(fields, progress.due(task, item));
        FrameJson.add(fields, progress.frames(), item.id());
        standing(fields, progress.of(item.id())).list("history", history(item.id()), this::entry)
                .object("source", item.source(), SourceJson::of);
        return kin(fields, item.id()).node();
    }

    private Fields kin(Fields fields, UUID work) {
        return fields.object("carriedFrom", structure.origin(work).orElse(null),
                link -> new Fields().text("planId", link.fromPlan()).text("id", link.from()).node())
                .list("carriedInto", structure.successors(work),
                        (CarriedWork link) -> new Fields().text("planId", link.plan()).text("id", link.work()).node());
    }

    private List<ProgressEntry> history(UUID id) {
        return progress.history(id);
    }

    private static void due(Fields fields, Due due) {
        fields.text("due", due.day())
                .truth("dueByDefault", due.byDefault())
                .truth("dueExtended", due.extension() != null);
    }

    private static Fields standing(Fields fields, Progress progress) {
        return fields.text("status", progress.status())
                .number("percent", progress.percent())
                .text("completedOn", progress.completedOn());
    }

    private ObjectNode entry(ProgressEntry entry) {
        @Nullable
        AgencyId agency = entry.origin().agency();
        return new Fields().text("id", entry.id())
                .text("on", entry.on())
                .text("at", entry.origin().at())
                .text("by", entry.origin().by())
                .text("agency", agency == null ? null : names.of(agency))
                .text("period", entry.origin().period())
                .text("status", entry.status())
                .number("percent", entry.percent())
                .text("note", entry.remarks().note())
                .text("result", entry.remarks().result())
                .text("difficulty", entry.remarks().difficulties())
                .text("proposal", entry.remarks().proposals())
                .node();
    }

    private static List<String> printed(List<AgencyMention> mentions) {
        return mentions.stream().map(AgencyMention::printed).toList();
    }
}
