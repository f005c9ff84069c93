package vn.sokehoach.data.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;

/** How a sheet prints: A4, the margins and page numbers of Nghị định 30/2020/NĐ-CP, the header on every page. */
final class PagePrinting {

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final String PAGE_NUMBER = "&\"Times New Roman,Regular\"&13&P";

    private PagePrinting() {}

    /**
     * Sets a sheet up.
     *
     * @param header first header row
     * @param last   last header row, the row of column numbers included
     */
    static void set(XSSFSheet sheet, PageSetup page, int header, int last) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(page.landscape());
        setup.setPageStart((short) 1);
        setup.setUsePage(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.TOP, page.top() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.BOTTOM, page.bottom() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.LEFT, page.left() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, page.right() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.HEADER, page.top() / 2.0 / MILLIMETRES_PER_INCH);
        sheet.getFirstHeader().setCenter("");
        sheet.getHeader().setCenter(PAGE_NUMBER);
        sheet.setHorizontallyCenter(true);
        sheet.setRepeatingRows(new CellRangeAddress(header, last, -1, -1));
        sheet.createFreezePane(0, last + 1);
    }
}
