package vn.sokehoach.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.RowCode;

/** A kit as an agency returns it: the first task of the first kit of a folder is filled in. */
final class FilledKit {

    private FilledKit() {}

    /** Fills in the first kit that has tasks to report of. */
    static void of(Path kits, Path to, String status, String percent) throws IOException {
        try (Stream<Path> files = Files.list(kits)) {
            fillIn(files.sorted().filter(FilledKit::hasStatus).findFirst().orElseThrow(), to, status, percent);
        }
    }

    private static boolean hasStatus(Path file) {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return column(workbook.getSheetAt(0), KitColumn.STATUS) >= 0;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void fillIn(Path kit, Path to, String status, String percent) throws IOException {
        try (InputStream in = Files.newInputStream(kit); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                Cell code = row.getCell(column(sheet, KitColumn.ROW));
                if (code != null && RowCode.read(code.toString()).isPresent()) {
                    row.getCell(column(sheet, KitColumn.STATUS)).setCellValue(status);
                    row.getCell(column(sheet, KitColumn.PERCENT)).setCellValue(percent);
                    break;
                }
            }
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
    }

    private static int column(Sheet sheet, KitColumn wanted) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(wanted.key())) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }
}
