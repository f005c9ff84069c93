package vn.sokehoach.data.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.SniffingReader;

/** Workbooks that tests fill and have read. */
final class Workbooks {

    private Workbooks() {}

    static SourceDocument read(Consumer<Workbook> filling) throws IOException, UnreadableDocument {
        return read(XSSFWorkbook::new, filling);
    }

    static SourceDocument read(Supplier<? extends Workbook> kind, Consumer<Workbook> filling)
            throws IOException, UnreadableDocument {
        try (Workbook workbook = kind.get(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(workbook);
            workbook.write(out);
            return new SniffingReader().read(new SourceFile("biểu.xlsx", "00"), out.toByteArray());
        }
    }

    static void row(Sheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            Cell cell = (column == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
            if (values[column] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(values[column].toString());
            }
        }
    }

    static List<String> paragraphs(SourceDocument document) {
        return document.blocks()
                .stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    static List<Table> tables(SourceDocument document) {
        return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    static List<String> texts(Table table) {
        return Stream.iterate(0, row -> row < table.rows(), row -> row + 1)
                .map(row -> String.join("|", table.cells()
                        .stream()
                        .filter(cell -> cell.row() == row)
                        .map(Block.Cell::text)
                        .toList()))
                .toList();
    }
}
