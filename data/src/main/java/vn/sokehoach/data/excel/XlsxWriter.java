package vn.sokehoach.data.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.TableWriter;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.core.watch.WorkWatch;

/** Writes tables as an Excel workbook (.xlsx), a sheet each. */
public final class XlsxWriter implements TableWriter {

    private static final String LANGUAGE = "vi-VN";
    private static final int LONGEST_NAME = 31;

    @Override
    public void write(List<AppendixTable> tables, String title, String author, OutputStream out, WorkWatch watch)
            throws IOException {
        WorkTally tally = TableWriter.tally(tables, watch);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(workbook);
            TextHeight heights = new TextHeight();
            List<String> names = new ArrayList<>();
            for (AppendixTable table : tables) {
                XSSFSheet sheet = workbook.createSheet(freeName(table.sheetName(), names));
                new TableSheet(sheet, LongTexts.continued(table), styles, heights, tally).write();
            }
            workbook.setActiveSheet(0);
            describe(workbook, title, author);
            workbook.write(tally.heard(out));
            tally.end();
        } catch (OpenXML4JRuntimeException unwritten) {
            tally.requireWanted();
            // POI hides in it what the stream threw, its cause included where a part failed.
            throw new IOException(unwritten.getMessage(), unwritten);
        }
    }

    /** Fills in the properties of the document. */
    static void describe(XSSFWorkbook workbook, String title, String author) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    }

    /** A sheet name that Excel allows and that no sheet has yet, whatever the case of its letters. */
    private static String freeName(String wanted, List<String> names) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int n = 2; names.contains(name.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        names.add(name.toLowerCase(Locale.ROOT));
        return name;
    }
}
