package vn.sokehoach.data.paper.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.PrintService;

/** Prints nothing and keeps what it was handed; refuses where it is told to. */
final class NotingJob extends PrinterJob {
    boolean refuses;
    private Pageable pages;
    private String name = "";
    private PrintService printer;

    /** How a page would lie. */
    PageFormat format(int page) {
        return pages.getPageFormat(page);
    }

    @Override
    public void setPageable(Pageable document) {
        pages = document;
    }

    @Override
    public void print() throws PrinterException {
        if (refuses) {
            throw new PrinterException("hết giấy");
        }
    }

    @Override
    public void setPrintService(PrintService service) {
        printer = service;
    }

    @Override
    public PrintService getPrintService() {
        return printer;
    }

    @Override
    public void setPrintable(Printable painter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPrintable(Printable painter, PageFormat format) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean printDialog() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PageFormat pageDialog(PageFormat page) {
        return page;
    }

    @Override
    public PageFormat defaultPage(PageFormat page) {
        return page;
    }

    @Override
    public PageFormat validatePage(PageFormat page) {
        return page;
    }

    @Override
    public void setCopies(int copies) {}

    @Override
    public int getCopies() {
        return 1;
    }

    @Override
    public String getUserName() {
        return "";
    }

    @Override
    public void setJobName(String jobName) {
        name = jobName;
    }

    @Override
    public String getJobName() {
        return name;
    }

    @Override
    public void cancel() {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
