package vn.sokehoach.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.reading.LibreOffice;
import vn.sokehoach.data.reading.SharedPlans;

/** No row is lower than LibreOffice would make it by itself, where it can: rows without merged cells. */
class OfficeHeightsTest {
    /** LibreOffice rounds heights to its own units. */
    private static final float ROUNDING = 0.75f;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx", "binh-duong-2025.txt"})
    void cutsNothing(String name) throws Exception {
        byte[] ours = workbook(SharedPlans.plan(name));
        Path unset = folder.resolve("unset.xlsx");
        withoutHeights(ours, unset);
        int compared = 0;
        try (XSSFWorkbook mine = new XSSFWorkbook(new ByteArrayInputStream(ours));
                XSSFWorkbook fitted = new XSSFWorkbook(
                        Files.newInputStream(LibreOffice.converted(unset, "xlsx:Calc MS Excel 2007 XML", folder)))) {
            for (int i = 0; i < mine.getNumberOfSheets(); i++) {
                for (int no = 0; no <= mine.getSheetAt(i).getLastRowNum(); no++) {
                    if (isPlain(mine.getSheetAt(i), no)) {
                        XSSFRow row = mine.getSheetAt(i).getRow(no);
                        assertThat(row.getHeightInPoints() + ROUNDING)
                                .as("%s, row %d: %s", mine.getSheetName(i), no + 1, row.getCell(1))
                                .isGreaterThanOrEqualTo(fitted.getSheetAt(i).getRow(no).getHeightInPoints());
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(10);
    }

    private static byte[] workbook(Plan plan) throws IOException, UnreadableDocument {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(AppendixLayouts.of(plan, PlanTracking.initial(plan.id(), plan.year())), "Kế hoạch",
                "UBND tỉnh", out);
        return out.toByteArray();
    }

    /** Leaves the heights of plain rows to whoever opens the file. */
    private static void withoutHeights(byte[] workbook, Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                OutputStream out = Files.newOutputStream(file)) {
            book.sheetIterator().forEachRemaining(sheet -> {
                for (int no = 0; no <= sheet.getLastRowNum(); no++) {
                    if (isPlain((XSSFSheet) sheet, no)) {
                        sheet.getRow(no).setHeight((short) -1);
                    }
                }
            });
            book.write(out);
        }
    }

    private static boolean isPlain(XSSFSheet sheet, int row) {
        boolean merged = sheet.getMergedRegions()
                .stream()
                .anyMatch(merge -> merge.getFirstRow() <= row && row <= merge.getLastRow());
        return !merged && sheet.getRow(row) != null && sheet.getRow(row).getLastCellNum() > 1;
    }
}
