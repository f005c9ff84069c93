package vn.sokehoach.data.paper.flow;

import java.util.List;

/**
 * A table within a text; its rows are not cut where they fit on a page.
 *
 * @param bordered whether its cells have borders
 */
public record FlowTable(List<Row> rows, boolean bordered) implements FlowBlock {

    public FlowTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param least its least height, in points
     */
    public record Row(List<Cell> cells, double least) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param width in points
     * @param inset what is free at its left and at its right, in points
     */
    public record Cell(double width, double inset, List<FlowParagraph> paragraphs) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
