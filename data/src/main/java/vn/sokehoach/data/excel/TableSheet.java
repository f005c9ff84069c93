package vn.sokehoach.data.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.data.excel.CellStyles.Look;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.SetRow;
import vn.sokehoach.data.typeset.SetRow.Part;
import vn.sokehoach.data.typeset.TextLines;

/** One table on its sheet: title, header, body, heights, page. */
final class TableSheet {

    /** The greatest height that Excel gives a row. */
    static final double HIGHEST = 409;

    private final XSSFSheet sheet;
    private final AppendixTable table;
    private final CellStyles styles;
    private final TextHeight heights;
    private final WorkTally tally;
    private final SheetGeometry geometry;
    private final List<Needed> spanning = new ArrayList<>();
    private int next;

    TableSheet(XSSFSheet sheet, AppendixTable table, CellStyles styles, TextHeight heights) {
        this(sheet, table, styles, heights, WorkTally.unheard());
    }

    /** The same; the tally counts the rows of the body. */
    TableSheet(XSSFSheet sheet, AppendixTable table, CellStyles styles, TextHeight heights, WorkTally tally) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
        this.heights = heights;
        this.tally = tally;
        this.geometry = new SheetGeometry(table.columns());
    }

    /** The height that a cell merged over rows needs. */
    private record Needed(int firstRow, int lastRow, double height) {}

    /**
     * Where the parts of a table came to stand on its sheet.
     *
     * @param header the first header row
     * @param rows   the first row of each body row, then the row behind the last
     */
    record Placed(int header, List<Integer> rows) {}

    Placed write() {
        return write(0);
    }

    /** The same with so many rows left free above the header. */
    Placed write(int free) {
        geometry.setWidths(sheet);
        next = new TitleRows(sheet, geometry, styles, heights).write(table.title()) + free;
        int header = next;
        writeHeader();
        int body = next;
        List<Integer> places = writeBody();
        stretch();
        PagePrinting.set(sheet, table.page(), header, body - 1);
        return new Placed(header, places);
    }

    private void writeHeader() {
        int first = next;
        SetRow.head(table).forEach(row -> writeRow(row, table.head().merges()));
        table.head().merges().forEach(merge -> merge(merge, first + merge.row()));
    }

    private List<Integer> writeBody() {
        List<Integer> places = new ArrayList<>();
        for (SetRow row : SetRow.body(table)) {
            int at = places.size();
            tally.add(1);
            places.add(next);
            boolean group = row.part() == Part.GROUP;
            writeRow(row, group ? row.merges() : over(at));
            if (group && geometry.count() > 2) {
                sheet.addMergedRegion(new CellRangeAddress(places.get(at), next - 1, 1, geometry.count() - 1));
            }
        }
        places.add(next);
        for (Merge merge : table.merges()) {
            int last = places.get(merge.row() + merge.rows()) - 1;
            sheet.addMergedRegion(new CellRangeAddress(places.get(merge.row()), last, merge.column(),
                    merge.column() + merge.columns() - 1));
        }
        return places;
    }

    /** The merges that run over a body row, wherever they begin. */
    private List<Merge> over(int row) {
        return table.merges().stream().filter(merge -> merge.row() <= row && row < merge.row() + merge.rows()).toList();
    }

    private void merge(Merge merge, int row) {
        sheet.addMergedRegion(new CellRangeAddress(row, row + merge.rows() - 1, merge.column(),
                merge.column() + merge.columns() - 1));
    }

    /** Writes a row; one that is higher than Excel allows becomes several, its cells merged over them. */
    private void writeRow(SetRow printed, List<Merge> over) {
        List<String> texts = printed.texts();
        double height = TextLines.LEAST_ROW;
        for (int column = 0; column < texts.size(); column++) {
            Merge merge = printed.mergeAt(column);
            double needed = heights.of(texts.get(column), geometry.points(column, merge.columns()), printed.letters());
            if (merge.rows() > 1) {
                spanning.add(new Needed(next, next + merge.rows() - 1, needed));
            } else {
                height = Math.max(height, needed);
            }
        }
        int pieces = (int) Math.ceil(height / HIGHEST);
        for (int piece = 0; piece < pieces; piece++) {
            XSSFRow row = sheet.createRow(next + piece);
            row.setHeightInPoints((float) (height / pieces));
            for (int column = 0; column < texts.size(); column++) {
                fill(row.createCell(column), piece == 0 ? texts.get(column) : "", printed, column);
            }
        }
        for (int column = 0; column < texts.size() && pieces > 1; column++) {
            int at = column;
            boolean merged =
                    over.stream().anyMatch(merge -> merge.column() <= at && at < merge.column() + merge.columns());
            if (!merged) {
                sheet.addMergedRegion(new CellRangeAddress(next, next + pieces - 1, column, column));
            }
        }
        next += pieces;
    }

    private void fill(XSSFCell cell, String text, SetRow row, int column) {
        Letters letters = row.letters();
        Alignment alignment = row.alignment(table, column);
        boolean counts = row.part() != Part.HEAD && table.columns().get(column).numbers();
        PlainNumber number = counts ? PlainNumber.of(text).orElse(null) : null;
        if (number != null) {
            cell.setCellValue(number.value().doubleValue());
            cell.setCellStyle(styles.of(Look.number(letters, alignment, number.format())));
        } else {
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
            cell.setCellStyle(styles.of(Look.text(letters, alignment, text)));
        }
    }

    /** What a cell merged over rows needs beyond their heights is added to the rows alike. */
    private void stretch() {
        for (Needed needed : spanning) {
            int last = Math.min(needed.lastRow(), sheet.getLastRowNum());
            double present = 0;
            for (int row = needed.firstRow(); row <= last; row++) {
                present += sheet.getRow(row).getHeightInPoints();
            }
            double more = (needed.height() - present) / (last - needed.firstRow() + 1);
            for (int row = needed.firstRow(); more > 0 && row <= last; row++) {
                XSSFRow each = sheet.getRow(row);
                each.setHeightInPoints((float) Math.min(HIGHEST, each.getHeightInPoints() + more));
            }
        }
    }
}
