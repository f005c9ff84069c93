package vn.sokehoach.data.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokehoach.core.submission.form.KitCard;
import vn.sokehoach.core.submission.form.KitForm;
import vn.sokehoach.core.submission.form.KitPage;
import vn.sokehoach.core.submission.form.KitWords;
import vn.sokehoach.core.submission.form.KitWorkbook;
import vn.sokehoach.core.submission.form.KitWriter;

/** Writes kits as Excel workbooks (.xlsx) of the form that {@link KitForm} names. */
public final class KitXlsxWriter implements KitWriter {

    @Override
    public void write(KitWorkbook kit, String author, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(workbook);
            InputStyles inputs = new InputStyles(workbook);
            TextHeight heights = new TextHeight();
            for (KitPage page : kit.pages()) {
                new KitPageSheet(workbook.createSheet(page.sheet().title()), page, inputs).write(styles, heights);
            }
            writeChoices(workbook);
            writeCard(workbook, KitCard.of(kit.kit(), kit.plan()));
            workbook.setActiveSheet(0);
            workbook.lockStructure();
            XlsxWriter.describe(workbook, kit.title(), author);
            workbook.write(out);
        } catch (OpenXML4JRuntimeException unwritten) {
            // POI hides in it what the stream threw, its cause included where a part failed.
            throw new IOException(unwritten.getMessage(), unwritten);
        }
    }

    private static void writeChoices(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(KitForm.CHOICES_SHEET);
        List<String> choices = KitWords.choices();
        fill(sheet, choices.stream().map(List::of).toList());
        XSSFName name = workbook.createName();
        name.setNameName(KitForm.STATUS_CHOICES);
        name.setRefersToFormula("'" + KitForm.CHOICES_SHEET + "'!$A$1:$A$" + choices.size());
        hide(workbook, sheet, SheetVisibility.HIDDEN);
    }

    private static void writeCard(XSSFWorkbook workbook, List<List<String>> lines) {
        XSSFSheet sheet = workbook.createSheet(KitForm.CARD_SHEET);
        fill(sheet, lines);
        hide(workbook, sheet, SheetVisibility.VERY_HIDDEN);
    }

    private static void fill(XSSFSheet sheet, List<List<String>> lines) {
        for (int at = 0; at < lines.size(); at++) {
            XSSFRow row = sheet.createRow(at);
            for (int column = 0; column < lines.get(at).size(); column++) {
                row.createCell(column).setCellValue(lines.get(at).get(column));
            }
        }
    }

    private static void hide(XSSFWorkbook workbook, XSSFSheet sheet, SheetVisibility how) {
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), how);
    }
}
