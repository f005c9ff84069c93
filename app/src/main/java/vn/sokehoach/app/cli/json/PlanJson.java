package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.ReportingDuty;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.structure.PlanStructure;

/** One plan whole. */
final class PlanJson {
    private final TaskJson tasks;
    private final AppendixJson appendices;
    private final ProblemJson problems;
    private final PlanStructure structure;

    PlanJson(TaskJson tasks, AppendixJson appendices, PlanStructure structure, Sentences sentences) {
        this.structure = structure;
        this.tasks = tasks;
        this.appendices = appendices;
        this.problems = new ProblemJson(sentences);
    }

    JsonNode of(Plan plan) {
        Fields fields = new Fields().text("id", plan.id());
        heading(fields, plan.heading(), plan.year());
        body(fields, plan.body());
        fields.list("appendices", plan.appendices(), appendices::of);
        citations(fields, plan.citations());
        return fields.object("coverage", plan.reading().coverage(), PlanJson::coverage)
                .list("problems", PlanCheck.problems(plan), problems::of)
                .node();
    }

    /** The head and the foot of a plan by themselves. */
    static JsonNode heading(Plan plan) {
        Fields fields = new Fields().text("id", plan.id());
        heading(fields, plan.heading(), plan.year());
        return fields.node();
    }

    private static void heading(Fields fields, Heading heading, int year) {
        fields.text("number", heading.number())
                .text("issueDate", heading.issueDate())
                .number("year", year)
                .text("place", heading.place())
                .text("documentType", heading.documentType())
                .text("title", heading.title())
                .text("issuer", heading.issuer())
                .object("signatory", heading.signatory(), PlanJson::signatory);
    }

    private void body(Fields fields, Body body) {
        fields.list("parts", body.parts(), PlanJson::part)
                .list("groups", body.groups(), this::group)
                .list("orders", body.orders(), tasks::of);
    }

    private static void citations(Fields fields, Citations citations) {
        fields.list("statedTargets", citations.statedTargets(), TargetJson::of)
                .list("reportingDuties", citations.reportingDuties(), PlanJson::duty)
                .list("legalReferences", citations.legalReferences(), PlanJson::reference);
    }

    private static ObjectNode signatory(Signatory signatory) {
        return new Fields().text("authority", signatory.authority())
                .text("position", signatory.position())
                .text("name", signatory.name())
                .node();
    }

    private static ObjectNode part(Part part) {
        return new Fields().text("no", part.no()).text("title", part.title()).node();
    }

    private ObjectNode group(TaskGroup group) {
        return new Fields().text("id", group.id())
                .text("no", group.no())
                .text("title", group.title())
                .text("part", group.part())
                .text("leader", tasks.leader(group))
                .text("closedOn", structure.closing(group.id()).map(ClosedGroup::on).orElse(null))
                .list("tasks", group.tasks(), tasks::of)
                .node();
    }

    private static ObjectNode duty(ReportingDuty duty) {
        return new Fields().text("kind", duty.kind())
                .texts("before", duty.before())
                .text("rule", duty.rule())
                .texts("to", duty.to())
                .text("quote", duty.quote())
                .node();
    }

    private static ObjectNode reference(LegalReference reference) {
        return new Fields().text("kind", reference.kind())
                .text("number", reference.number())
                .text("date", reference.date())
                .node();
    }

    private static ObjectNode coverage(Coverage coverage) {
        return new Fields().number("blocks", coverage.blocks())
                .number("used", coverage.used())
                .number("known", coverage.known())
                .number("unread", coverage.unread())
                .node();
    }
}
