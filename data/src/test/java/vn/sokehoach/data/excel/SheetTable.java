package vn.sokehoach.data.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table as a sheet shows it, header rows included, title rows not: cells as text under Vietnamese settings, the merges
 * "row column rows columns" counted from the first header row. Sheet rows that only continue the one above, because it is
 * higher than Excel allows, are one row.
 */
public record SheetTable(List<List<String>> rows, Set<String> merges) {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.of("vi", "VN"));

    /** The tables of a workbook by the names of their sheets, in order. */
    public static Map<String, SheetTable> all(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Map<String, SheetTable> tables = new java.util.LinkedHashMap<>();
            book.sheetIterator().forEachRemaining(sheet -> tables.put(sheet.getSheetName(), of((XSSFSheet) sheet)));
            return tables;
        }
    }

    static SheetTable of(XSSFSheet sheet) {
        int first = sheet.getRepeatingRows().getFirstRow();
        Set<Integer> continuing = continuing(sheet, first);
        Map<Integer, Integer> places = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (int row = first; row <= sheet.getLastRowNum(); row++) {
            places.put(row, continuing.contains(row) ? rows.size() - 1 : rows.size());
            if (!continuing.contains(row)) {
                rows.add(cells(sheet.getRow(row)));
            }
        }
        Set<String> merges = new HashSet<>();
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (merge.getFirstRow() >= first) {
                int top = places.get(merge.getFirstRow());
                int height = places.get(merge.getLastRow()) - top + 1;
                int width = merge.getLastColumn() - merge.getFirstColumn() + 1;
                if (height * width > 1) {
                    merges.add(top + " " + merge.getFirstColumn() + " " + height + " " + width);
                }
            }
        }
        return new SheetTable(rows, merges);
    }

    /** Rows in which every cell is the lower part of a merge that begins above. */
    private static Set<Integer> continuing(XSSFSheet sheet, int first) {
        Set<Integer> continuing = new HashSet<>();
        int columns = sheet.getRow(first).getLastCellNum();
        for (int row = first; row <= sheet.getLastRowNum(); row++) {
            int at = row;
            int covered = sheet.getMergedRegions()
                    .stream()
                    .filter(merge -> merge.getFirstRow() < at && at <= merge.getLastRow())
                    .mapToInt(merge -> merge.getLastColumn() - merge.getFirstColumn() + 1)
                    .sum();
            if (covered == columns) {
                continuing.add(row);
            }
        }
        return continuing;
    }

    private static List<String> cells(XSSFRow row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(SHOWN.formatCellValue(cell)));
        return cells;
    }
}
