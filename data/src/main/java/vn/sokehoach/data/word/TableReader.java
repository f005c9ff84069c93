package vn.sokehoach.data.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Extent;
import vn.sokehoach.data.block.GridShape;
import vn.sokehoach.data.opc.XmlElement;

/** Reads a table with its merged cells; tables inside a cell become paragraphs of the cell. */
final class TableReader {
    /** As many columns as Word allows. */
    private static final int WIDEST = 63;

    private final Story story;
    private final Styles styles;
    private final Unwrapped unwrapped;
    private final GridShape shape = new GridShape();
    private final Map<Integer, OpenCell> above = new HashMap<>();
    private final List<OpenCell> cells = new ArrayList<>();
    private int ruled;

    TableReader(Story story, Styles styles, Unwrapped unwrapped) {
        this.story = story;
        this.styles = styles;
        this.unwrapped = unwrapped;
    }

    /** The table; where one cell only frames another table, what is in that cell. */
    List<Draft> read(XmlElement table) throws UnreadableDocument {
        Borders borders = borders(table);
        int row = 0;
        for (XmlElement element : unwrapped.children(table).filter(child -> child.is("tr")).toList()) {
            if (!isDeleted(element)) {
                row(element, row++, borders);
                Extent.requireRows(row);
            }
        }
        boolean frame = cells.size() == 1 && cells.getFirst().content.stream().anyMatch(Draft.Grid.class::isInstance);
        return frame ? cells.getFirst().content : List.of(grid(row));
    }

    private Draft.Grid grid(int rows) {
        List<Draft.Slot> slots = cells.stream()
                .map(cell -> new Draft.Slot(cell.row, shape.column(cell.column), cell.rowSpan,
                        shape.span(cell.column, cell.columnSpan), cell.content.stream().flatMap(Draft::texts).toList()))
                .toList();
        return new Draft.Grid(rows, shape.columns(), ruled * 3 > cells.size(), true, slots);
    }

    private Borders borders(XmlElement table) {
        @Nullable
        String style = table.find("tblPr", "tblStyle").map(XmlElement::val).orElse(null);
        return new Borders(table.find("tblPr", "tblBorders"), styles.borders(style));
    }

    private boolean isDeleted(XmlElement row) {
        boolean deleted = row.find("trPr", "del").isPresent();
        if (deleted || row.find("trPr", "ins").isPresent()) {
            unwrapped.countRevision();
        }
        return deleted;
    }

    private void row(XmlElement element, int row, Borders borders) throws UnreadableDocument {
        int column = ListLevel.whole(element.find("trPr", "gridBefore")).orElse(0);
        for (XmlElement cell : unwrapped.children(element).filter(child -> child.is("tc")).toList()) {
            int span = Math.clamp(ListLevel.whole(cell.find("tcPr", "gridSpan")).orElse(1), 1, WIDEST);
            take(cell, row, column, span, borders);
            column += span;
        }
        shape.reaches(column);
    }

    private void take(XmlElement cell, int row, int column, int span, Borders borders) throws UnreadableDocument {
        OpenCell over = above.get(column);
        if (isContinued(cell, "hMerge") && !cells.isEmpty() && cells.getLast().row == row) {
            cells.getLast().columnSpan += span;
        } else if (isContinued(cell, "vMerge") && over != null && over.row + over.rowSpan == row) {
            over.rowSpan++;
        } else {
            OpenCell begun = new OpenCell(row, column, span, story.read(cell));
            ruled += borders.around(cell) ? 1 : 0;
            cells.add(begun);
            above.put(column, begun);
            shape.begins(column);
        }
    }

    private static boolean isContinued(XmlElement cell, String merge) {
        Optional<XmlElement> found = cell.find("tcPr", merge);
        return found.isPresent() && !"restart".equals(found.get().val());
    }

    /** A cell that may still grow to the right or downwards. */
    private static final class OpenCell {
        private final int row;
        private final int column;
        private final List<Draft> content;
        private int columnSpan;
        private int rowSpan = 1;

        OpenCell(int row, int column, int columnSpan, List<Draft> content) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.content = content;
        }
    }
}
