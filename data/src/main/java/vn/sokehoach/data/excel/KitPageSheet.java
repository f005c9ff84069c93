package vn.sokehoach.data.excel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.KitPage;
import vn.sokehoach.data.excel.TableSheet.Placed;

/** One sheet of a kit: the table, its input cells, the hidden row with the columns' names and the hidden codes. */
final class KitPageSheet {
    /** The row right above the header. */
    private static final int KEY_ROWS = 1;

    private final XSSFSheet sheet;
    private final KitPage page;
    private final InputStyles inputs;
    private final List<KitColumn> columns;
    private final Map<KitField, CellRangeAddressList> filledIn = new EnumMap<>(KitField.class);

    KitPageSheet(XSSFSheet sheet, KitPage page, InputStyles inputs) {
        this.sheet = sheet;
        this.page = page;
        this.inputs = inputs;
        this.columns = page.sheet().columns();
    }

    void write(CellStyles styles, TextHeight heights) {
        Placed placed = new TableSheet(sheet, holdable(page.table()), styles, heights).write(KEY_ROWS);
        writeKeys(placed.header() - KEY_ROWS);
        for (int at = 0; at < page.rows().size(); at++) {
            KitRow row = page.rows().get(at);
            if (row != null) {
                open(row, placed.rows().get(at), placed.rows().get(at + 1) - 1);
            }
        }
        filledIn.forEach((field, cells) -> InputRules.add(sheet, field, cells));
        protect();
    }

    /** A text that no cell holds is cut; input cells hold all of theirs. */
    private static AppendixTable holdable(AppendixTable table) {
        List<Row> rows = table.rows()
                .stream()
                .map(row -> new Row(row.kind(),
                        row.cells().stream().map(text -> LongTexts.parts(text).getFirst()).toList()))
                .toList();
        return new AppendixTable(table.sheetName(), table.title(), table.columns(), table.head(), rows, table.merges(),
                table.page());
    }

    private void writeKeys(int at) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < columns.size(); column++) {
            row.createCell(column).setCellValue(columns.get(column).key());
        }
        row.createCell(columns.size()).setCellValue(KitColumn.ROW.key());
        row.setZeroHeight(true);
        sheet.setColumnHidden(columns.size(), true);
    }

    /** Opens the cells of a row to be filled in; a text too high for one row stands over several. */
    private void open(KitRow row, int first, int last) {
        sheet.getRow(first).createCell(columns.size()).setCellValue(row.code());
        for (int column = 0; column < columns.size(); column++) {
            KitField field = columns.get(column).field().filter(row.sent()::containsKey).orElse(null);
            if (field != null) {
                for (int piece = first; piece <= last; piece++) {
                    dress(sheet.getRow(piece).getCell(column), field);
                }
                filledIn.computeIfAbsent(field, _ -> new CellRangeAddressList())
                        .addCellRangeAddress(first, column, last, column);
            }
        }
        if (first == last) {
            // The height that was computed stands until somebody types more: then the row grows with it.
            sheet.getRow(first).getCTRow().unsetCustomHeight();
        }
    }

    private void dress(XSSFCell cell, KitField field) {
        if (field != KitField.PERCENT) {
            cell.setCellStyle(inputs.words(cell.getCellStyle()));
            return;
        }
        cell.setCellStyle(inputs.number(cell.getCellStyle()));
        String percent = cell.getStringCellValue();
        if (!percent.isEmpty()) {
            cell.setCellValue(Integer.parseInt(percent));
        }
    }

    /** Without a password: so nothing is changed by mistake, and nobody is locked out. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }
}
