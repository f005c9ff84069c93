package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.source.Source;

/** Makes of a printed appendix the table again that a reader would give: header, column numbers, body. */
final class PrintedGrid {
    private final List<Cell> cells = new ArrayList<>();

    private PrintedGrid() {}

    static Table of(Appendix appendix, boolean merged) {
        PrintedGrid grid = new PrintedGrid();
        List<List<String>> header = appendix.table().header();
        Source top = new Source("", 0, null, null, null, 0, 0);
        for (int i = 0; i < header.size(); i++) {
            grid.add(i, i, header.get(i), appendix.table().headerMerges(), top);
        }
        int row = header.size();
        if (!appendix.table().columnNumbers().isEmpty()) {
            grid.add(row, 0, appendix.table().columnNumbers(), List.of(), top);
            row++;
        }
        for (int i = 0; i < appendix.rows().size(); i++) {
            AppendixRow body = appendix.rows().get(i);
            grid.add(row + i, i, body.cells(), appendix.table().merges(), body.source());
        }
        return new Table(row + appendix.rows().size(), header.getLast().size(), true, merged, grid.cells);
    }

    /** Adds a row of cells, but for those that a merge covers; merges count rows from the first of their section. */
    private void add(int row, int inSection, List<String> texts, List<Merge> merges, Source source) {
        for (int i = 0; i < texts.size(); i++) {
            int column = i;
            Optional<Merge> merge = merges.stream().filter(each -> covers(each, inSection, column)).findFirst();
            boolean begins = merge.map(each -> each.row() == inSection && each.column() == column).orElse(true);
            if (begins) {
                cells.add(new Cell(row, column, merge.map(Merge::rows).orElse(1), merge.map(Merge::columns).orElse(1),
                        paragraphs(texts.get(column), source), source));
            }
        }
    }

    private static boolean covers(Merge merge, int row, int column) {
        return row >= merge.row() && row < merge.row() + merge.rows() && column >= merge.column()
                && column < merge.column() + merge.columns();
    }

    private static List<Paragraph> paragraphs(String text, Source source) {
        return text.lines().map(line -> new Paragraph(line, null, Shape.PLAIN, source)).toList();
    }
}
