package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.CitedReference.Citation;
import vn.sokehoach.core.overview.TaskCourse;

/** One obligation over the years, and the documents that plans cite. */
final class YearsJson {

    private YearsJson() {}

    static ObjectNode point(TaskCourse course, int at) {
        TaskCourse.Point point = course.points().get(at);
        return new Fields().text("planId", point.plan().id())
                .text("plan", point.plan().heading().number())
                .number("year", point.plan().year())
                .text("id", point.task().id())
                .text("number", point.number())
                .text("bond", lower(point.bond()))
                .list("wording", course.wording(at),
                        run -> new Fields().text("text", run.text()).truth("changed", run.changed()).node())
                .texts("lead", point.task().assignment().lead().stream().map(AgencyMention::printed).toList())
                .text("due", point.due().day())
                .text("status", point.progress().status().name())
                .number("percent", point.progress().percent())
                .node();
    }

    static List<ObjectNode> points(TaskCourse course) {
        return IntStream.range(0, course.points().size()).mapToObj(at -> point(course, at)).toList();
    }

    static ObjectNode of(CitedReference reference) {
        return new Fields().text("kind", reference.kind())
                .text("number", reference.number())
                .texts("dates", reference.dates())
                .text("planId", reference.own() == null ? null : reference.own().id())
                .number("plans", reference.plans())
                .number("pieces", reference.pieces())
                .list("citations", reference.citations(), YearsJson::citation)
                .node();
    }

    private static ObjectNode citation(Citation citation) {
        return new Fields().text("planId", citation.plan().id())
                .text("plan", citation.plan().heading().number())
                .text("place", lower(citation.place()))
                .text("id", citation.id())
                .text("number", citation.number())
                .node();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
