package vn.sokehoach.app.cli.plain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.Statistics.OfAgency;
import vn.sokehoach.core.progress.Statistics.OfGroup;

/** The standing of a plan in tables, for people. */
public final class StatisticsLines {
    private static final int NAME = 50;

    private final Messages messages;
    private final DecimalFormat percent;

    public StatisticsLines(Messages messages) {
        this.messages = messages;
        this.percent = new DecimalFormat("0.0 %", DecimalFormatSymbols.getInstance(messages.locale()));
    }

    /** The groups and the plan as a whole; the agencies that lead, and what is counted several times among these. */
    public String of(Plan plan, Statistics statistics) {
        String number = plan.heading().number();
        Columns groups = table("cli.stats.groups");
        statistics.groups().forEach(group -> row(groups, name(group), group.standing(), true));
        row(groups, messages.get("cli.stats.all"), statistics.total(), true);
        Columns agencies = table("cli.stats.agencies");
        statistics.agencies().forEach(agency -> row(agencies, name(agency), agency.standing(), true));
        row(agencies, messages.get("cli.stats.surplus"), statistics.surplus(), false);
        return String.join("\n\n", messages.get("cli.stats", number == null ? "–" : number,
                Dates.of(statistics.asOf()), Dates.of(statistics.since())), groups.text(), agencies.text());
    }

    /** What each figure counts, a line each. */
    public String definitions() {
        return Arrays.stream(Figure.values())
                .map(figure -> messages.get("cli.stats.definition", messages.of("figure", figure),
                        messages.of("figure.means", figure)))
                .collect(Collectors.joining("\n"));
    }

    private Columns table(String title) {
        return new Columns().row(messages.get(title), messages.get("cli.stats.onTime"), messages.get("cli.stats.late"),
                messages.get("cli.stats.open"), messages.get("cli.stats.overdue"), messages.get("cli.stats.beside"),
                messages.get("cli.stats.completion"), messages.get("cli.stats.update"));
    }

    private void row(Columns table, String name, Standing standing, boolean rates) {
        table.row(Columns.brief(name, NAME), String.valueOf(standing.onTime()), String.valueOf(standing.late()),
                String.valueOf(standing.open()), String.valueOf(standing.overdue()), String.valueOf(standing.beside()),
                rates ? rate(standing.completion()) : "", rates ? rate(standing.update()) : "");
    }

    private String rate(Optional<BigDecimal> rate) {
        return rate.map(percent::format).orElse("–");
    }

    private static String name(OfGroup group) {
        return group.no().isEmpty() ? group.title() : group.no() + ". " + group.title();
    }

    private String name(OfAgency agency) {
        String name = agency.name();
        return name == null ? messages.get("cli.stats.noLead") : name;
    }
}
