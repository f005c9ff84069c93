package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.overview.IndicatorClass;
import vn.sokehoach.core.overview.IndicatorStanding;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;

/** The standing of a plan on a day. */
final class StatisticsJson {

    private StatisticsJson() {}

    static ObjectNode of(Statistics statistics, IndicatorStanding indicators) {
        return new Fields().text("asOf", statistics.asOf())
                .text("since", statistics.since())
                .object("total", statistics.total(), total -> standing(null, total).node())
                .list("groups", statistics.groups(),
                        group -> standing(group.title(), group.standing()).text("no", group.no()).node())
                .list("agencies", statistics.agencies(),
                        agency -> standing(agency.name(), agency.standing()).node())
                .object("surplus", statistics.surplus(), surplus -> counts(null, surplus).node())
                .object("indicators", indicators, StatisticsJson::indicators)
                .node();
    }

    private static ObjectNode indicators(IndicatorStanding standing) {
        return new Fields().object("total", standing.all(), StatisticsJson::counted)
                .list("groups", standing.groups(), StatisticsJson::counted)
                .list("agencies", standing.agencies(), StatisticsJson::counted)
                .number("surplus", standing.surplus())
                .node();
    }

    private static ObjectNode counted(IndicatorStanding.Counted counted) {
        return new Fields().text("name", counted.name().isEmpty() ? null : counted.name())
                .number("met", counted.in(IndicatorClass.MET).size())
                .number("near", counted.in(IndicatorClass.NEAR).size())
                .number("notYet", counted.in(IndicatorClass.NOT_YET).size())
                .number("missed", counted.in(IndicatorClass.MISSED).size())
                .number("noFigure", counted.in(IndicatorClass.NO_FIGURE).size())
                .number("noDirection", counted.in(IndicatorClass.NO_DIRECTION).size())
                .number("notComparable", counted.in(IndicatorClass.NOT_COMPARABLE).size())
                .node();
    }

    private static Fields standing(@Nullable String name, Standing standing) {
        return counts(name, standing).number("completion", standing.completion().orElse(null))
                .number("update", standing.update().orElse(null));
    }

    private static Fields counts(@Nullable String name, Standing standing) {
        return new Fields().text("name", name)
                .number("onTime", standing.onTime())
                .number("late", standing.late())
                .number("open", standing.open())
                .number("overdue", standing.overdue())
                .number("beside", standing.beside());
    }
}
