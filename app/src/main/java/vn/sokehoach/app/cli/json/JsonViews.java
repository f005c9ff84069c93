package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.form.FormSentences;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.IndicatorCourse;
import vn.sokehoach.core.overview.IndicatorStanding;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.overview.StructureComparison;
import vn.sokehoach.core.overview.TaskCourse;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.structure.PlanStructure;
import vn.sokehoach.core.submission.form.KitWorkbook;
import vn.sokehoach.core.usecase.ReviewedTask;
import vn.sokehoach.core.usecase.directory.OpenName;
import vn.sokehoach.core.usecase.framing.Framed;
import vn.sokehoach.core.usecase.history.TracedStep;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.round.KeepingCalendar;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** What the commands print with {@code --json}; the same content gives the same bytes. */
public final class JsonViews {
    private final Messages messages;
    private final Sentences sentences;
    private final ObjectWriter writer;

    public JsonViews(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        this.writer = JsonMapper.builder()
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    /** One plan whole, with what was measured of its indicators, its closed groups and links to other plans. */
    public String plan(Plan plan, PlanProgress progress, AgencyNames names, List<MeasuredIndicator> measured,
            PlanStructure structure) {
        AppendixJson appendices = new AppendixJson(names, plan.year(), measured);
        return written(
                new PlanJson(new TaskJson(names, progress, structure), appendices, structure, sentences).of(plan));
    }

    /** The head and the foot of a plan. */
    public String heading(Plan plan) {
        return written(PlanJson.heading(plan));
    }

    /** How a plan is followed. */
    public String tracking(PlanTracking tracking) {
        return written(new Fields().text("planId", tracking.plan())
                .text("per", tracking.byItem() ? "item" : "task")
                .text("due", tracking.defaultDue())
                .node());
    }

    /** Indicators with what was measured of them. */
    public String indicators(List<MeasuredIndicator> indicators) {
        return written(Fields.array(indicators, IndicatorJson::of));
    }

    /** The plans, a line's worth each. */
    public String plans(List<PlanRow> plans) {
        return written(Fields.array(plans,
                (PlanRow row) -> brief(row.id(), row.year(), row.heading(), row.tasks(), row.indicators())));
    }

    /** A plan that was made, as one of a list. */
    public String made(Plan plan) {
        return written(Fields.array(List.of(plan), (Plan one) -> brief(one.id(), one.year(), one.heading(),
                one.tasks().count(), one.indicatorCount())));
    }

    /**
     * Writes tasks with their plan and group, each as it comes.
     *
     * @param names      the names of agencies as of a plan
     * @param structures the links of a plan to others; asked for once for each plan
     */
    public void tasks(Stream<ReviewedTask> tasks, Function<Plan, AgencyNames> names,
            Function<Plan, PlanStructure> structures, Writer out) throws IOException {
        Map<UUID, PlanStructure> known = new HashMap<>();
        written(tasks.map(one -> new TaskJson(names.apply(one.plan()), one.progress(),
                known.computeIfAbsent(one.plan().id(), _ -> structures.apply(one.plan())))
                .of(one.plan(), one.group(), one.task())), out);
    }

    /** What stands around a group, a task, an item or an order. */
    public String frame(Framed framed, PlanFrames frames, List<Framed> related) {
        Fields fields = new Fields().text("planId", framed.plan().id())
                .text("id", framed.id())
                .text("number", framed.number())
                .text("content", framed.content());
        return written(FrameJson.add(fields, frames, framed.id())
                .list("related", related,
                        (Framed other) -> new Fields().text("planId", other.plan().id())
                                .text("id", other.id())
                                .text("number", other.number())
                                .text("content", other.content())
                                .node())
                .node());
    }

    /** Agencies with all that they do. */
    public String agencies(List<AgencyPage> pages) {
        return written(Fields.array(pages, AgencyJson::of));
    }

    /** An obligation in the plans of several years. */
    public String years(TaskCourse course) {
        return written(Fields.array(YearsJson.points(course), point -> point));
    }

    /** Documents with all that cites them. */
    public String references(List<CitedReference> references) {
        return written(Fields.array(references, YearsJson::of));
    }

    /** Names that no agency is known for. */
    public String openNames(List<OpenName> names) {
        return written(Fields.array(names, AgencyJson::of));
    }

    /** Who leads how much by either structure. */
    public String structures(StructureComparison comparison) {
        return written(AgencyJson.of(comparison));
    }

    /** What differs between two plans. */
    public String comparison(Plan before, Plan after, PlanComparison comparison) {
        ChangeSentences changes = new ChangeSentences(messages);
        return written(new Fields().text("before", before.id())
                .text("after", after.id())
                .number("recognised", BigDecimal.valueOf(comparison.recognised()).setScale(4, RoundingMode.HALF_UP))
                .list("changes", comparison.differences(), each -> ImportJson.change(changes.of(each)))
                .node());
    }

    /** An indicator in the plans of several years. */
    public String course(IndicatorCourse course) {
        return written(Fields.array(course.points(), (IndicatorCourse.Point point) -> new Fields()
                .text("plan", point.plan().id())
                .number("year", point.plan().year())
                .object("indicator", point.indicator(), IndicatorJson::of)
                .node()));
    }

    /** When reports on a plan are due. */
    public String calendar(Plan plan, KeepingCalendar keeping) {
        return written(CalendarJson.of(plan, keeping));
    }

    /** Reporting rounds with their ledgers. */
    public String rounds(List<RoundLedger> rounds) {
        return written(Fields.array(rounds, RoundJson::of));
    }

    /** Kits that were given out, each with its file. */
    public String kits(List<KitWorkbook> kits, List<Path> files) {
        return written(Fields.array(IntStream.range(0, kits.size()).boxed().toList(),
                (Integer at) -> KitJson.of(kits.get(at).kit(), files.get(at))));
    }

    /** What returned workbooks would change. */
    public String intake(Intake intake) {
        return written(Fields.array(intake.forms(), new IntakeJson(new FormSentences(messages))::of));
    }

    /** The standing of a plan on a day, and that of its indicators. */
    public String statistics(Statistics statistics, IndicatorStanding indicators) {
        return written(StatisticsJson.of(statistics, indicators));
    }

    /** What became of files. */
    public String outcomes(List<ImportOutcome> outcomes, boolean dryRun) {
        ImportJson view = new ImportJson(new ProblemJson(sentences), new ChangeSentences(messages));
        return written(Fields.array(outcomes, (ImportOutcome outcome) -> view.of(outcome, dryRun)));
    }

    /** Who did what when. */
    public String history(List<TracedStep> steps) {
        return written(new HistoryJson(messages).of(steps));
    }

    /** What an examination found. */
    public String report(StoreExamination.Report report) {
        return written(new Fields().number("sequence", report.sequence())
                .text("digest", report.digest())
                .list("findings", report.findings(), new ProblemJson(sentences)::of)
                .node());
    }

    private static ObjectNode brief(UUID id, int year, Heading heading, long tasks, long indicators) {
        return new Fields().text("id", id)
                .text("number", heading.number())
                .text("issueDate", heading.issueDate())
                .number("year", year)
                .text("issuer", heading.issuer())
                .text("title", heading.title())
                .number("tasks", tasks)
                .number("indicators", indicators)
                .node();
    }

    /** An array, element by element. */
    private void written(Stream<? extends JsonNode> elements, Writer out) throws IOException {
        try (JsonGenerator json = writer.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartArray();
            for (Iterator<? extends JsonNode> each = elements.iterator(); each.hasNext();) {
                json.writeTree(each.next());
            }
            json.writeEndArray();
        }
    }

    private String written(JsonNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values can be written", impossible);
        }
    }
}
