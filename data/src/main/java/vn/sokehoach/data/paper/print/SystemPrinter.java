package vn.sokehoach.data.paper.print;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.paper.Printer;
import vn.sokehoach.core.paper.Unprintable;
import vn.sokehoach.core.paper.Unprintable.Reason;

/** Prints as large as the pages are, each turned as it lies. */
public final class SystemPrinter implements Printer {
    private static final DocFlavor FILE = DocFlavor.BYTE_ARRAY.PDF;

    private final Supplier<List<PrintService>> printers;
    private final Supplier<PrinterJob> jobs;
    private final PrintDialog dialog;

    /** The printers that are set up on this machine. */
    public SystemPrinter() {
        this(() -> List.of(PrinterJob.lookupPrintServices()), PrinterJob::getPrinterJob, PrintDialog.ofSystem());
    }

    SystemPrinter(Supplier<List<PrintService>> printers, Supplier<PrinterJob> jobs, PrintDialog dialog) {
        this.printers = printers;
        this.jobs = jobs;
        this.dialog = dialog;
    }

    @Override
    public boolean print(Paper paper) throws Unprintable {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            return print(paper, document);
        } catch (PrinterException | PrintException | IOException | HeadlessException | AWTError
                | LinkageError refused) {
            // A system without the libraries that draw its dialog says so with an error.
            throw new Unprintable(Reason.REFUSED, refused);
        }
    }

    private boolean print(Paper paper, PDDocument document)
            throws Unprintable, PrinterException, PrintException, IOException {
        List<PrintService> there = printers.get();
        if (there.isEmpty()) {
            throw new Unprintable(Reason.NO_PRINTER, null);
        }
        PrinterJob job = jobs.get();
        if (job.getPrintService() == null) {
            job.setPrintService(there.getFirst());
        }
        job.setJobName(paper.title());
        job.setPageable(new PDFPageable(document, Orientation.AUTO));
        PrintRequestAttributeSet wishes = wishes(document, paper.title());
        if (!dialog.confirms(job, wishes)) {
            return false;
        }
        PrintService chosen = job.getPrintService();
        if (chosen != null && chosen.isDocFlavorSupported(FILE)) {
            printFile(chosen, paper, wishes);
        } else {
            job.print(wishes);
        }
        return true;
    }

    /** A system that prints PDF files gets the file itself: drawn by Java a page is a hundred times as large. */
    private static void printFile(PrintService printer, Paper paper, PrintRequestAttributeSet wishes)
            throws PrintException, IOException {
        byte[] pages = ChosenPages.of(paper.pdf(), (PageRanges) wishes.get(PageRanges.class));
        PrintRequestAttributeSet others = new HashPrintRequestAttributeSet(wishes);
        // The pages are chosen already, and lie as they are to be printed.
        others.remove(PageRanges.class);
        others.remove(OrientationRequested.class);
        others.remove(DialogTypeSelection.class);
        printer.createPrintJob().print(new SimpleDoc(pages, FILE, null), others);
    }

    /** What the dialog shows at first. */
    private static PrintRequestAttributeSet wishes(PDDocument document, String title) {
        PDRectangle first = document.getPage(0).getCropBox();
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(MediaSizeName.ISO_A4);
        wishes.add(first.getWidth() > first.getHeight() ? OrientationRequested.LANDSCAPE
                : OrientationRequested.PORTRAIT);
        wishes.add(new PageRanges(1, document.getNumberOfPages()));
        wishes.add(new Copies(1));
        return wishes;
    }
}
