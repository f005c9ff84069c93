package vn.sokehoach.data.oldword;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.sokehoach.data.opc.XmlElement;

/** A table, its cells placed on the grid of all their edges. */
final class TableParts {
    /** Edges nearer than this, in twips, are one: rows of one table are rarely cut exactly alike. */
    private static final int NEAR = 30;
    private static final int NO_BORDER = 255;

    private final StoryParts story;
    private final Table table;
    private final TreeSet<Integer> edges = new TreeSet<>();

    TableParts(StoryParts story, Table table) {
        this.story = story;
        this.table = table;
        for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                TableCell each = table.getRow(row).getCell(cell);
                edge(each.getLeftEdge());
                edge(each.getLeftEdge() + each.getWidth());
            }
        }
    }

    private void edge(int twips) {
        if (edges.subSet(twips - NEAR, twips + NEAR + 1).isEmpty()) {
            edges.add(twips);
        }
    }

    XmlElement element() {
        XmlElement element = XmlElement.of("tbl");
        for (int no = 0; no < table.numRows(); no++) {
            TableRow row = table.getRow(no);
            XmlElement line = XmlElement.of("tr");
            if (row.numCells() > 0) {
                line.add(
                        XmlElement.of("trPr", XmlElement.of("gridBefore", "val", place(row.getCell(0).getLeftEdge()))));
            }
            for (int cell = 0; cell < row.numCells(); cell++) {
                line.add(cell(row, row.getCell(cell)));
            }
            element.add(line);
        }
        return element;
    }

    private int place(int twips) {
        return edges.headSet(twips - NEAR).size();
    }

    private XmlElement cell(TableRow row, TableCell cell) {
        int span = place(cell.getLeftEdge() + cell.getWidth()) - place(cell.getLeftEdge());
        XmlElement properties = XmlElement.of("tcPr", XmlElement.of("gridSpan", "val", Math.max(1, span)));
        if (cell.isMerged() && !cell.isFirstMerged()) {
            properties.add(XmlElement.of("hMerge", "val", "continue"));
        }
        if (cell.isVerticallyMerged()) {
            properties.add(XmlElement.of("vMerge", "val", cell.isFirstVerticallyMerged() ? "restart" : "continue"));
        }
        XmlElement borders = XmlElement.of("tcBorders");
        border(borders, "top", cell.getBrcTop(), row.getTopBorder(), row.getHorizontalBorder());
        border(borders, "bottom", cell.getBrcBottom(), row.getBottomBorder(), row.getHorizontalBorder());
        border(borders, "left", cell.getBrcLeft(), row.getLeftBorder(), row.getVerticalBorder());
        border(borders, "right", cell.getBrcRight(), row.getRightBorder(), row.getVerticalBorder());
        properties.add(borders);
        XmlElement element = XmlElement.of("tc", properties);
        story.fill(element, cell, table.getTableLevel());
        return element;
    }

    /** A side is drawn where the cell or its row says so. */
    private static void border(XmlElement borders, String side, BorderCode... codes) {
        boolean drawn = Stream.of(codes)
                .anyMatch(code -> code != null && code.getBorderType() > 0 && code.getBorderType() != NO_BORDER);
        borders.add(XmlElement.of(side, "val", drawn ? "single" : "nil"));
    }
}
