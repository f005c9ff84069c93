package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.block.Draft;

/**
 * A sheet as a person reads it: lines above, between and below tables are paragraphs, the rest is tables.
 *
 * <p>A table begins with a row that heads running numbers, or with the first of three filled cells; it ends before an
 * empty row behind which no row of its kind follows, and before the caption of the next.
 */
final class SheetStory {
    private static final Pattern NUMBER_HEADER =
            Pattern.compile("(?i)(?:S\\.?\\s*)?T\\.?\\s*T\\.?|Số\\s+TT|Số\\s+thứ\\s+tự");
    private static final Pattern CAPTION = Pattern.compile("(?iu)(?:phụ lục|phụ biểu|biểu(?: mẫu)?|bảng)\\b.*");
    private static final int CELLS_OF_A_HEADER = 3;
    private static final int CELLS_OF_A_ROW = 2;

    private final Sheet sheet;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    SheetStory(Sheet sheet, ShownCells cells) throws UnreadableDocument {
        this.sheet = sheet;
        for (int no = 0; no <= sheet.getLastRowNum(); no++) {
            List<String> texts = new ArrayList<>();
            Row row = sheet.getRow(no);
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                texts.add(cells.text(row.getCell(column)).strip());
            }
            rows.add(texts);
        }
    }

    List<Draft> read() {
        int at = 0;
        while (at < rows.size()) {
            if (beginsTable(at)) {
                int end = endOfTable(at);
                drafts.add(table(at, end));
                at = end;
            } else {
                paragraphs(at++);
            }
        }
        return drafts;
    }

    private boolean beginsTable(int row) {
        List<String> filled = filled(row);
        return filled.size() >= CELLS_OF_A_HEADER
                || filled.size() >= CELLS_OF_A_ROW && NUMBER_HEADER.matcher(filled.getFirst()).matches();
    }

    private int endOfTable(int begin) {
        int row = begin + 1;
        while (row < rows.size() && !isCaption(row) && !(filled(row).isEmpty() && endsBefore(row))) {
            row++;
        }
        return row;
    }

    private boolean isCaption(int row) {
        List<String> filled = filled(row);
        return filled.size() == 1 && CAPTION.matcher(filled.getFirst()).matches();
    }

    /** Whether what follows an empty row is no row of a table, or begins another. */
    private boolean endsBefore(int empty) {
        int next = empty;
        while (next < rows.size() && filled(next).isEmpty()) {
            next++;
        }
        return next == rows.size() || filled(next).size() < CELLS_OF_A_ROW
                || NUMBER_HEADER.matcher(filled(next).getFirst()).matches();
    }

    private List<String> filled(int row) {
        return rows.get(row).stream().filter(text -> !text.isEmpty()).toList();
    }

    private void paragraphs(int row) {
        for (int column = 0; column < rows.get(row).size(); column++) {
            String text = text(row, column);
            if (!text.isEmpty()) {
                drafts.addAll(texts(row, column));
            }
        }
    }

    private Draft.Grid table(int begin, int end) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int row = begin; row < end; row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!text(row, column).isEmpty()) {
                    first = Math.min(first, column);
                    last = Math.max(last, column);
                }
            }
        }
        Set<String> covered = new HashSet<>();
        List<Draft.Slot> slots = new ArrayList<>();
        int written = 0;
        for (int row = begin; row < end; row++) {
            if (filled(row).isEmpty()) {
                continue;
            }
            for (int column = first; column <= last; column++) {
                if (!covered.contains(row + " " + column)) {
                    slots.add(slot(row, column, new Bounds(end, first, last), written, covered));
                }
            }
            written++;
        }
        return new Draft.Grid(written, last - first + 1, true, true, slots);
    }

    /** Behind the last row, first and last column of a table. */
    private record Bounds(int end, int first, int last) {}

    private Draft.Slot slot(int row, int column, Bounds table, int no, Set<String> covered) {
        int height = 1;
        int width = 1;
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (merge.getFirstRow() == row && merge.getFirstColumn() == column) {
                width = Math.min(merge.getLastColumn(), table.last()) - column + 1;
                for (int below = row; below <= Math.min(merge.getLastRow(), table.end() - 1); below++) {
                    height += below > row && !filled(below).isEmpty() ? 1 : 0;
                    for (int right = column; right < column + width; right++) {
                        covered.add(below + " " + right);
                    }
                }
            }
        }
        return new Draft.Slot(no, column - table.first(), height, width, texts(row, column));
    }

    private List<Draft.Text> texts(int row, int column) {
        Draft.Place place = new Draft.Place(null, sheet.getSheetName(), row + 1);
        Shape shape = shape(row, column);
        return text(row, column).lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Draft.Text(line, null, shape, List.of(), place))
                .toList();
    }

    private String text(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    private Shape shape(int row, int column) {
        Row line = sheet.getRow(row);
        Cell cell = line == null ? null : line.getCell(column);
        if (cell == null) {
            return Shape.PLAIN;
        }
        CellStyle style = cell.getCellStyle();
        Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
        return new Shape(Role.BODY, font.getBold(), font.getItalic(),
                style.getAlignment() == HorizontalAlignment.CENTER
                        || style.getAlignment() == HorizontalAlignment.CENTER_SELECTION);
    }
}
