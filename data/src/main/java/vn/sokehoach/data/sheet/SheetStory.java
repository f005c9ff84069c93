package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.List;
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
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.SheetTables;

/** A sheet as a person reads it, with the places and looks of its cells; numbers in its tables are examined. */
final class SheetStory {
    private final Sheet sheet;
    private final SheetRows rows;
    private final AlteredNumbers numbers;

    SheetStory(Sheet sheet, SheetRows rows, ShownCells cells) {
        this.sheet = sheet;
        this.rows = rows;
        this.numbers = new AlteredNumbers(sheet, cells);
    }

    /**
     * The paragraphs and tables.
     *
     * @throws UnreadableDocument where a table has too many cells
     */
    List<Draft> read() throws UnreadableDocument {
        List<Draft.Slot> slots = new ArrayList<>();
        for (int row : rows.rowsFilled()) {
            rows.texts(row).forEach((column, text) -> {
                CellRangeAddress merge = rows.mergeAt(row, column);
                slots.add(merge == null ? new Draft.Slot(row, column, 1, 1, texts(row, column, text))
                        : merged(merge, texts(row, column, text)));
            });
        }
        rows.merges()
                .filter(merge -> !rows.texts(merge.getFirstRow()).containsKey(merge.getFirstColumn()))
                .forEach(merge -> slots.add(merged(merge, List.of())));
        return SheetTables.parted(slots, (first, end) -> numbers.examine(rows.between(first, end)));
    }

    private static Draft.Slot merged(CellRangeAddress merge, List<Draft.Text> texts) {
        return new Draft.Slot(merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow() - merge.getFirstRow() + 1,
                merge.getLastColumn() - merge.getFirstColumn() + 1, texts);
    }

    private List<Draft.Text> texts(int row, int column, String text) {
        Draft.Place place = new Draft.Place(null, sheet.getSheetName(), row + 1);
        Shape shape = shape(row, column);
        List<Draft.Text> texts = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            Draft.Text paragraph = new Draft.Text(line, null, shape, List.of(), place);
            texts.add(texts.isEmpty() ? paragraph.repaired(new Repaired(line, rows.letters(row, column))) : paragraph);
        }
        return texts;
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
