package vn.sokehoach.app.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyContext;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.KitForm;
import vn.sokehoach.core.submission.form.KitWords;

/** What happens to workbooks on their way: each is done to a filled kit and says what must be told of it. */
enum KitDamage {
    NONE(null), ROWS_SORTED(null), ROW_INSERTED(FormProblem.ROW_WITHOUT_CODE), ROW_DELETED(FormProblem.ROWS_MISSING),
    ROWS_HIDDEN(null), COLUMNS_MOVED(null), COLUMN_ADDED(FormProblem.COLUMN_ADDED),
    COLUMN_DELETED(FormProblem.COLUMN_MISSING), SHEET_RENAMED(null), SHEETS_REORDERED(null), SHEET_COPIED(null),
    CELLS_MERGED(FormProblem.CELL_MERGED), FORMULA(FormProblem.FORMULA), DATE(FormProblem.DATE_IN_TEXT),
    CARD_GONE(FormProblem.KIT_BY_ROWS), KEYS_GONE(null), CODE_DAMAGED(FormProblem.CODE_DAMAGED),
    ROW_DOUBLED(FormProblem.CELL_DOUBLED), STATUS_UNKNOWN(FormProblem.STATUS_UNKNOWN),
    PERCENT_TOO_MUCH(FormProblem.PERCENT_OUT_OF_RANGE), OLD_EXCEL(null), LOCKED(FormProblem.UNREADABLE),
    CUT(FormProblem.UNREADABLE);

    /** What must be told; null for nothing. */
    final FormProblem told;

    KitDamage(FormProblem told) {
        this.told = told;
    }

    /** Does it to a kit of which these two rows, on one sheet, are filled in; gives the file. Refused files need no rows. */
    byte[] done(FilledKit kit, KitRow one, KitRow other) throws IOException {
        if (!refuses()) {
            done(kit, List.of(one, other));
        }
        return switch (this) {
            case OLD_EXCEL -> old(kit);
            case LOCKED -> locked(kit.bytes());
            case CUT -> Arrays.copyOf(kit.bytes(), kit.bytes().length * 2 / 3);
            default -> kit.bytes();
        };
    }

    private void done(FilledKit kit, List<KitRow> rows) throws IOException {
        KitRow one = rows.getFirst();
        KitRow other = rows.getLast();
        Sheet sheet = kit.row(one).getSheet();
        int last = sheet.getRow(kit.row(one).getRowNum()).getLastCellNum();
        switch (this) {
            case ROWS_SORTED -> swapRows(kit.row(one), kit.row(other), last);
            case ROW_INSERTED -> {
                Row added = sheet.createRow(sheet.getLastRowNum() + 1);
                moveTo(kit, one, other, added);
            }
            case ROW_DELETED -> {
                sheet.removeRow(kit.row(other));
                forget(kit, other);
            }
            case ROWS_HIDDEN -> List.of(one, other).forEach(row -> kit.row(row).setZeroHeight(true));
            case COLUMNS_MOVED -> swapColumns(sheet, kit.column(one, KitColumn.RESULT),
                    kit.column(one, KitColumn.CONTENT));
            case COLUMN_ADDED -> kit.row(one).createCell(last + 2).setCellValue("ghi thêm");
            case COLUMN_DELETED -> {
                int column = kit.column(one, KitColumn.RESULT);
                sheet.forEach(row -> remove(row, column));
                kit.filled.keySet().removeIf(place -> place.field() == KitField.RESULT && isOn(kit, place, sheet));
            }
            case SHEET_RENAMED -> kit.workbook.setSheetName(kit.workbook.getSheetIndex(sheet), "Sheet1 (sua)");
            case SHEETS_REORDERED -> kit.workbook.setSheetOrder(sheet.getSheetName(),
                    kit.workbook.getNumberOfSheets() - 1);
            case SHEET_COPIED -> kit.workbook.cloneSheet(kit.workbook.getSheetIndex(sheet), "Ban sao");
            case CELLS_MERGED -> {
                int column = kit.column(one, KitColumn.RESULT);
                int top = Math.min(kit.row(one).getRowNum(), kit.row(other).getRowNum());
                KitRow covered = kit.row(one).getRowNum() == top ? other : one;
                sheet.addMergedRegionUnsafe(new CellRangeAddress(top, kit.row(covered).getRowNum(), column, column));
                kit.filled.remove(new FilledKit.Place(covered.code(), KitField.RESULT));
            }
            case FORMULA -> {
                Cell cell = kit.cell(one, KitField.PERCENT);
                cell.setCellFormula("30+43");
                kit.workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
                kit.filled.put(new FilledKit.Place(one.code(), KitField.PERCENT), "73");
                kit.fill(one, KitField.STATUS, KitWords.of(TaskStatus.IN_PROGRESS), TaskStatus.IN_PROGRESS.name());
            }
            case DATE -> {
                Cell cell = kit.cell(one, KitField.RESULT);
                cell.setCellValue(45_455);
                CellUtil.setCellStyleProperty(cell, CellUtil.DATA_FORMAT, (short) 14);
                kit.filled.put(new FilledKit.Place(one.code(), KitField.RESULT), "12/06/2024");
            }
            case CARD_GONE -> kit.workbook.removeSheetAt(kit.workbook.getSheetIndex(KitForm.CARD_SHEET));
            case KEYS_GONE -> sheetKeys(kit);
            case CODE_DAMAGED -> {
                Cell code = kit.row(other).getCell(kit.column(other, KitColumn.ROW));
                code.setCellValue(code.getStringCellValue().replaceAll(".$", "?"));
                forget(kit, other);
            }
            case ROW_DOUBLED -> {
                Row added = sheet.createRow(sheet.getLastRowNum() + 1);
                copy(kit.row(one), added, last);
                added.getCell(kit.column(one, KitColumn.RESULT)).setCellValue("một kết quả khác");
                kit.filled.remove(new FilledKit.Place(one.code(), KitField.RESULT));
            }
            case STATUS_UNKNOWN -> doubtful(kit, one, KitField.STATUS, "gần như xong");
            case PERCENT_TOO_MUCH -> doubtful(kit, one, KitField.PERCENT, "140 %");
            default -> {
                // done to the file
            }
        }
    }

    /** Whether nothing of the file can be taken. */
    boolean refuses() {
        return told == FormProblem.UNREADABLE;
    }

    private static void doubtful(FilledKit kit, KitRow row, KitField field, String text) {
        kit.cell(row, field).setCellValue(text);
        kit.filled.remove(new FilledKit.Place(row.code(), field));
    }

    private static void moveTo(FilledKit kit, KitRow one, KitRow other, Row added) {
        added.createCell(kit.column(one, KitColumn.CONTENT)).setCellValue("Một việc ghi thêm");
        added.createCell(kit.column(other, KitColumn.RESULT)).setCellValue("Kết quả của việc ghi thêm");
    }

    private static void forget(FilledKit kit, KitRow row) {
        kit.filled.keySet().removeIf(place -> place.code().equals(row.code()));
    }

    private static boolean isOn(FilledKit kit, FilledKit.Place place, Sheet sheet) {
        return kit.row(kit.kit.row(place.code()).orElseThrow()).getSheet() == sheet;
    }

    private static void sheetKeys(FilledKit kit) {
        for (Sheet sheet : kit.sheets()) {
            for (Iterator<Row> rows = sheet.rowIterator(); rows.hasNext();) {
                Row row = rows.next();
                Cell first = row.getCell(0);
                if (first != null && first.getCellType() == CellType.STRING
                        && KitColumn.ofKey(first.getStringCellValue()).isPresent()) {
                    row.forEach(cell -> cell.setBlank());
                }
            }
        }
    }

    private static void remove(Row row, int column) {
        if (row.getCell(column) != null) {
            row.removeCell(row.getCell(column));
        }
    }

    private static void swapColumns(Sheet sheet, int one, int other) {
        for (Row row : sheet) {
            swap(cell(row, one), cell(row, other));
        }
    }

    private static void swapRows(Row one, Row other, int cells) {
        for (int column = 0; column < cells; column++) {
            swap(cell(one, column), cell(other, column));
        }
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    private static void swap(Cell one, Cell other) {
        Object first = value(one);
        set(one, value(other));
        set(other, first);
    }

    private static Object value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? Double.valueOf(cell.getNumericCellValue())
                : cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue((String) value);
        }
    }

    private static void copy(Row from, Row to, int cells) {
        for (int column = 0; column < cells; column++) {
            if (from.getCell(column) != null) {
                CellUtil.copyCell(from.getCell(column), to.createCell(column), new CellCopyPolicy(),
                        new CellCopyContext());
            }
        }
    }

    private static byte[] old(FilledKit kit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            for (Sheet sheet : kit.workbook) {
                Sheet to = old.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        set(to.getRow(row.getRowNum()) == null ? to.createRow(row.getRowNum())
                                .createCell(cell.getColumnIndex())
                                : to.getRow(row.getRowNum()).createCell(cell.getColumnIndex()), value(cell));
                    }
                }
                old.setSheetVisibility(old.getSheetIndex(to),
                        kit.workbook.getSheetVisibility(kit.workbook.getSheetIndex(sheet)));
            }
            old.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] locked(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bi mat");
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
                    var stream = encryptor.getDataStream(files)) {
                parts.save(stream);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException | InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
        return out.toByteArray();
    }
}
