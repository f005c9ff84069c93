package vn.sokehoach.data.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.data.paper.PaperCell.Place;
import vn.sokehoach.data.typeset.SetRow;
import vn.sokehoach.data.typeset.TextLines;
import vn.sokehoach.data.typeset.TitleLine;

/**
 * A table whose texts are broken into lines, ready to be laid on pages.
 *
 * @param edges    the left borders of the columns and the right one of the last, in points from the left edge of the paper
 * @param titles   the texts above the table, from top to bottom
 * @param repeated header rows that stand on every page; empty where they would leave too little of it
 * @param rows     all other rows; header rows that are not repeated come first
 */
public record PaperTable(PageSetup page, List<Double> edges, List<PaperCell> titles, List<PaperRow> repeated,
        List<PaperRow> rows) {
    /** What is left free above and below the rule under the title block, in points. */
    static final double ABOVE_RULE = 4;
    static final double BELOW_RULE = 8;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** The share of a page that repeated header rows may take. */
    private static final double DEEPEST_HEAD = 0.5;

    public PaperTable {
        edges = List.copyOf(edges);
        titles = List.copyOf(titles);
        repeated = List.copyOf(repeated);
        rows = List.copyOf(rows);
    }

    /** The table with its lines broken like this. */
    public static PaperTable of(AppendixTable table, TextLines lines) {
        return of(table, lines, WorkTally.unheard());
    }

    /** The same; the tally counts the rows of the body. */
    public static PaperTable of(AppendixTable table, TextLines lines, WorkTally tally) {
        double height = points(table.page().printableHeight());
        List<Double> edges = edges(table);
        GridRows grid = new GridRows(table, lines, edges, height, tally);
        List<PaperRow> head = grid.rows(SetRow.head(table));
        boolean repeats = head.stream().mapToDouble(PaperRow::height).sum() <= height * DEEPEST_HEAD;
        List<PaperCell> titles = TitleLine.of(table.title()).stream().map(line -> title(line, table, lines)).toList();
        return repeats ? new PaperTable(table.page(), edges, titles, head, grid.rows(SetRow.body(table)))
                : new PaperTable(table.page(), edges, titles, List.of(), grid.rows(allOf(table)));
    }

    /** Header rows like any others, for a header that is too high to stand on every page. */
    private static List<SetRow> allOf(AppendixTable table) {
        List<SetRow> head = SetRow.head(table);
        return Stream.concat(head.stream(), SetRow.body(table).stream().map(row -> row.below(head.size()))).toList();
    }

    private static PaperCell title(TitleLine line, AppendixTable table, TextLines lines) {
        Place place = new Place(0, 1, 1, points(table.page().left()), points(table.page().printableWidth()));
        List<TextLines.Line> broken = lines.of(line.text(), place.width() - TextLines.INSET, line.letters());
        return new PaperCell(place, broken, line.letters(), Alignment.CENTRE, false);
    }

    /** A table stands in the middle between the margins. */
    private static List<Double> edges(AppendixTable table) {
        double wanted = table.columns().stream().mapToDouble(AppendixTable.Column::millimetres).sum();
        double scale = Math.min(1, table.page().printableWidth() / wanted);
        double at = table.page().left() + (table.page().printableWidth() - wanted * scale) / 2;
        List<Double> edges = new ArrayList<>(List.of(points(at)));
        for (AppendixTable.Column column : table.columns()) {
            at += column.millimetres() * scale;
            edges.add(points(at));
        }
        return edges;
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    /** Widths of the columns, narrowed alike where the table is wider than the page allows. */
    public List<Double> columnWidths() {
        return IntStream.range(1, edges.size()).mapToObj(column -> edges.get(column) - edges.get(column - 1)).toList();
    }

    /** What the title block takes of the first page. */
    public double titleHeight() {
        double texts = titles.stream().mapToDouble(title -> title.height(title.lines().size())).sum();
        return titles.isEmpty() ? 0 : texts + ABOVE_RULE + BELOW_RULE;
    }

    /** Width of the paper. */
    public double paperWidth() {
        return points(page.printableWidth() + page.left() + page.right());
    }

    /** Height of the paper. */
    public double paperHeight() {
        return points(page.printableHeight() + page.top() + page.bottom());
    }

    /** Where the text area ends at the top. */
    public double top() {
        return points(page.top());
    }

    /** Where the text area ends at the bottom. */
    public double bottom() {
        return points(page.top() + page.printableHeight());
    }

    /** The middle between the left and the right margin. */
    public double middle() {
        return points(page.left() + page.printableWidth() / 2.0);
    }

    /** Width between the margins. */
    public double width() {
        return points(page.printableWidth());
    }
}
