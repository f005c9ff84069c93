package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AgencyPage.Link;
import vn.sokehoach.core.overview.AgencyPage.Work;
import vn.sokehoach.core.overview.StructureComparison;
import vn.sokehoach.core.usecase.directory.OpenName;

/** An agency with its names, successions and all that it does. */
final class AgencyJson {

    private AgencyJson() {}

    static ObjectNode of(AgencyPage page) {
        Agency agency = page.agency();
        return new Fields().text("owner", agency.id().owner())
                .text("code", agency.id().code())
                .text("kind", agency.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .list("names", agency.names(),
                        name -> new Fields().text("name", name.name())
                                .text("from", name.from())
                                .text("to", name.to())
                                .node())
                .text("abbreviation", agency.abbreviation())
                .texts("aliases", agency.aliases())
                .text("provinceToday", page.provinceToday())
                .list("predecessors", page.before(), AgencyJson::link)
                .list("successors", page.after(), AgencyJson::link)
                .list("works", page.works(), AgencyJson::work)
                .node();
    }

    static ObjectNode of(OpenName name) {
        return new Fields().text("name", name.printed())
                .text("owner", name.owner())
                .number("mentions", name.mentions())
                .list("plans", name.plans(), plan -> new Fields().text("id", plan.id())
                        .text("number", plan.heading().number())
                        .node())
                .node();
    }

    static ObjectNode of(StructureComparison comparison) {
        return new Fields().number("tasks", comparison.tasks())
                .number("sumThen", comparison.sumThen())
                .number("sumNow", comparison.sumNow())
                .number("split", comparison.split())
                .list("agencies", comparison.rows(), row -> new Fields().text("name", row.name())
                        .text("owner", row.owner())
                        .list("before", row.parts(),
                                part -> new Fields().text("name", part.name()).number("tasks", part.tasks()).node())
                        .number("shared", row.shared())
                        .number("tasks", row.tasks())
                        .node())
                .node();
    }

    private static ObjectNode link(Link link) {
        return new Fields().text("name", link.name()).text("since", link.since()).node();
    }

    private static ObjectNode work(Work work) {
        return new Fields().text("planId", work.plan().id())
                .text("id", work.id())
                .text("number", work.number())
                .text("role", work.role().name().toLowerCase(Locale.ROOT))
                .text("due", work.due())
                .text("status", work.progress().status().name())
                .number("percent", work.progress().percent())
                .node();
    }
}
