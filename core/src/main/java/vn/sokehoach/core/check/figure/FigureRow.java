package vn.sokehoach.core.check.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;

/**
 * The values of an indicator, column by column.
 *
 * @param words   what the indicator is called, the row above a row without number included
 * @param figures one for each filled cell of a value column
 */
public record FigureRow(AppendixRow row, Indicator indicator, Measure measure, Set<String> words,
        List<Figure> figures) {

    public FigureRow {
        words = Set.copyOf(words);
        figures = List.copyOf(figures);
    }

    /** The indicators of all tables of a plan. */
    public static List<FigureRow> of(Plan plan) {
        return plan.appendices()
                .stream()
                .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                .flatMap(appendix -> of(appendix).stream())
                .toList();
    }

    private static List<FigureRow> of(Appendix appendix) {
        List<ValueColumn> columns = ValueColumn.of(appendix.table());
        List<FigureRow> rows = new ArrayList<>();
        String above = "";
        for (AppendixRow row : appendix.rows()) {
            if (row.level() > 0 && row.content() instanceof Indicator indicator) {
                above = row.level() == 1 ? indicator.name() : above;
                String name = row.level() == 1 ? indicator.name() : above + " " + indicator.name();
                rows.add(new FigureRow(row, indicator, Measure.of(indicator), NameWords.of(name),
                        figures(row, columns)));
            } else {
                above = "";
            }
        }
        return rows;
    }

    private static List<Figure> figures(AppendixRow row, List<ValueColumn> columns) {
        return columns.stream()
                .filter(column -> column.index() < row.cells().size())
                .map(column -> new Figure(column, row.cells().get(column.index())))
                .filter(figure -> !figure.printed().isBlank())
                .toList();
    }

    /** The figures of the row but this one. */
    public List<Figure> others(Figure figure) {
        return figures.stream().filter(other -> other.column().index() != figure.column().index()).toList();
    }
}
