package vn.sokehoach.core.appendix.made;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.form.FormNumbers;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.Statistics.OfAgency;
import vn.sokehoach.core.progress.Statistics.OfGroup;

/** F8: how many tasks stand where on a day, by group or by leading agency; its totals are those of the statistics. */
public final class StandingForm {
    private static final List<String> UPPER = List.of("measured", "done", "", "notDone", "", "beside", "completion",
            "update");
    private static final List<String> LOWER = List.of("onTime", "late", "open", "overdue");
    private static final List<Merge> HEAD = List.of(new Merge(0, 0, 2, 1), new Merge(0, 1, 2, 1),
            new Merge(0, 2, 2, 1), new Merge(0, 3, 1, 2), new Merge(0, 5, 1, 2), new Merge(0, 7, 2, 1),
            new Merge(0, 8, 2, 1), new Merge(0, 9, 2, 1));
    private static final List<Double> WIDTHS = List.of(12.0, 83.0, 18.0, 18.0, 18.0, 18.0, 18.0, 28.0, 20.0, 24.0);

    private final FormNumbers numbers = new FormNumbers();
    private final List<Row> rows = new ArrayList<>();

    private StandingForm() {}

    /** What the rows are. */
    public enum By {
        GROUP, AGENCY
    }

    /** The table of a plan's standing. */
    public static AppendixTable of(Plan plan, Statistics statistics, By by) {
        return of(plan, statistics, by, "");
    }

    /** The same of some of the work; {@code scope} says in a few words which. */
    public static AppendixTable of(Plan plan, Statistics statistics, By by, String scope) {
        StandingForm form = new StandingForm();
        switch (by) {
            case GROUP -> form.addGroups(statistics);
            case AGENCY -> form.addAgencies(statistics);
        }
        form.add(Kind.TOTAL, "", FormTexts.of("standing.total"), statistics.total(), true);
        return new AppendixTable(FormTexts.of("sheet.standing." + by),
                TitleBlocks.ofReport(plan, "standing.title." + by, scope, statistics.asOf()), columns(), header(by),
                form.rows, List.of(), Pages.LYING);
    }

    private static List<Column> columns() {
        return IntStream.range(0, WIDTHS.size())
                .mapToObj(column -> new Column(WIDTHS.get(column), column == 1 ? Alignment.LEFT : Alignment.CENTRE,
                        column > 1))
                .toList();
    }

    private static Header header(By by) {
        List<String> upper = new ArrayList<>(List.of(WorkColumn.NUMBER.heading(),
                FormTexts.of("standing.name." + by)));
        UPPER.forEach(name -> upper.add(name.isEmpty() ? "" : FormTexts.of("standing." + name)));
        List<String> lower = new ArrayList<>(List.of("", "", ""));
        LOWER.forEach(name -> lower.add(FormTexts.of("standing." + name)));
        lower.addAll(List.of("", "", ""));
        return new Header(List.of(upper, lower), HEAD,
                IntStream.rangeClosed(1, upper.size()).mapToObj(Integer::toString).toList());
    }

    private void addGroups(Statistics statistics) {
        for (OfGroup group : statistics.groups()) {
            add(Kind.NUMBERED, group.no(), group.title(), group.standing(), true);
        }
    }

    /** Where work is led by several, it is counted for each of them and taken off again above the total. */
    private void addAgencies(Statistics statistics) {
        for (OfAgency agency : statistics.agencies()) {
            String name = agency.name() == null ? FormTexts.of("standing.noLead") : agency.name();
            add(Kind.NUMBERED, String.valueOf(rows.size() + 1), name, agency.standing(), true);
        }
        if (!statistics.surplus().equals(Standing.NONE)) {
            Standing led = statistics.total().plus(statistics.surplus());
            add(Kind.SUB, "", FormTexts.of("standing.led"), led, false);
            add(Kind.SUB, "", FormTexts.of("standing.surplus"), statistics.surplus(), false);
        }
    }

    private void add(Kind kind, String no, String name, Standing standing, boolean rated) {
        List<String> cells = new ArrayList<>(List.of(no, name));
        IntStream.of(standing.measured(), standing.onTime(), standing.late(), standing.open(), standing.overdue(),
                standing.beside()).mapToObj(numbers::count).forEach(cells::add);
        cells.add(rated ? numbers.rate(standing.completion()) : "");
        cells.add(rated ? numbers.rate(standing.update()) : "");
        rows.add(new Row(kind, cells));
    }
}
