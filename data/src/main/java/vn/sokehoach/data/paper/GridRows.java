package vn.sokehoach.data.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.data.paper.PaperCell.Place;
import vn.sokehoach.data.typeset.SetRow;
import vn.sokehoach.data.typeset.SetRow.Part;
import vn.sokehoach.data.typeset.TextLines;

/** Makes cells of the columns and merges of rows, and finds how high the rows are. */
final class GridRows {
    private final AppendixTable table;
    private final TextLines lines;
    private final List<Double> edges;
    private final double page;
    private final WorkTally tally;

    /**
     * Rows of a table.
     *
     * @param edges the left borders of the columns and the right one of the last
     * @param page  height of a page between its margins
     * @param tally counts the rows that are not of the header
     */
    GridRows(AppendixTable table, TextLines lines, List<Double> edges, double page, WorkTally tally) {
        this.table = table;
        this.lines = lines;
        this.edges = edges;
        this.page = page;
        this.tally = tally;
    }

    List<PaperRow> rows(List<SetRow> rows) {
        int[] coveredTo = new int[edges.size() - 1];
        List<PaperRow> laid = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            SetRow row = rows.get(at);
            tally.add(row.part() == Part.HEAD ? 0 : 1);
            List<PaperCell> cells = cells(row, at, coveredTo);
            double height = cells.stream()
                    .filter(cell -> cell.place().rows() == 1)
                    .mapToDouble(cell -> cell.height(cell.lines().size()))
                    .max()
                    .orElse(0);
            laid.add(new PaperRow(row.part(), cells, Math.max(height, TextLines.LEAST_ROW)));
        }
        stretch(laid);
        return laid;
    }

    private List<PaperCell> cells(SetRow row, int at, int[] coveredTo) {
        List<PaperCell> cells = new ArrayList<>();
        for (int column = 0; column < coveredTo.length; column++) {
            if (at >= coveredTo[column]) {
                Merge merge = row.mergeAt(column);
                for (int covered = column; covered < column + merge.columns(); covered++) {
                    coveredTo[covered] = at + merge.rows();
                }
                cells.add(cell(row, at, merge));
            }
        }
        return cells;
    }

    private PaperCell cell(SetRow row, int at, Merge merge) {
        double left = edges.get(merge.column());
        double width = edges.get(merge.column() + merge.columns()) - left;
        List<TextLines.Line> broken =
                lines.of(row.texts().get(merge.column()), width - TextLines.INSET, row.letters());
        return new PaperCell(new Place(at, merge.rows(), merge.columns(), left, width), broken, row.letters(),
                row.alignment(table, merge.column()), row.part() == Part.HEAD);
    }

    /** What a cell needs beyond the heights of its rows is added to them alike; a text of pages flows as it comes. */
    private void stretch(List<PaperRow> rows) {
        for (PaperRow row : List.copyOf(rows)) {
            for (PaperCell cell : row.cells()) {
                List<PaperRow> under = rows.subList(cell.place().row(), cell.place().lastRow() + 1);
                double needed = cell.height(cell.lines().size());
                double more = (needed - under.stream().mapToDouble(PaperRow::height).sum()) / under.size();
                if (under.size() > 1 && more > 0 && needed <= page / 2) {
                    under.replaceAll(each -> each.height() + more <= page / 2 ? each.higher(more) : each);
                }
            }
        }
    }
}
