package vn.sokehoach.data.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.paper.Unprintable;
import vn.sokehoach.core.paper.Unprintable.Reason;

/** Prints to Java's own printer that writes PostScript, and to one that only notes what it is handed. */
class SystemPrinterTest {
    private static final PDRectangle LYING = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final Pattern PAGE = Pattern.compile("^%%Page: ", Pattern.MULTILINE);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final NotingJob noting = new NotingJob();

    @Test
    void printsAllPages() throws Exception {
        assertThat(toPostScript((_, _) -> true).print(paper(LYING, 5))).isTrue();

        assertThat(pages()).isEqualTo(5);
    }

    @Test
    void printsTheChosenPagesOnly() throws Exception {
        toPostScript((_, wishes) -> wishes.add(new PageRanges("2-3,5"))).print(paper(LYING, 6));

        assertThat(pages()).isEqualTo(3);
    }

    @Test
    void handsTheFileItselfWithTheChosenPagesToAPrinterThatTakesFiles() throws Exception {
        FilePrinter taking = new FilePrinter();
        SystemPrinter printer = new SystemPrinter(() -> List.of(taking.service()), () -> noting,
                (_, wishes) -> wishes.add(new PageRanges("2-4")) && wishes.add(new Copies(3)));

        assertThat(printer.print(paper(LYING, 6))).isTrue();

        try (PDDocument sent = Loader.loadPDF(taking.sent())) {
            assertThat(sent.getNumberOfPages()).isEqualTo(3);
            assertThat(sent.getPage(0).getCropBox().getWidth()).isEqualTo(LYING.getWidth());
        }
        assertThat(taking.wishes().get(Copies.class)).isEqualTo(new Copies(3));
        assertThat(taking.wishes().containsKey(PageRanges.class)).isFalse();
        assertThat(taking.wishes().containsKey(OrientationRequested.class)).isFalse();
    }

    @Test
    void printsNothingWhereThePersonDoesNotWantTo() throws Exception {
        assertThat(toPostScript((_, _) -> false).print(paper(LYING, 2))).isFalse();

        assertThat(printed.size()).isZero();
    }

    @Test
    void offersAllPagesOnceAsTheyLie() throws Exception {
        toPostScript((job, wishes) -> {
            assertThat(job.getJobName()).isEqualTo("12/KH-UBND");
            assertThat(wishes.get(PageRanges.class)).isEqualTo(new PageRanges(1, 4));
            assertThat(wishes.get(Copies.class)).isEqualTo(new Copies(1));
            assertThat(wishes.get(OrientationRequested.class)).isEqualTo(OrientationRequested.LANDSCAPE);
            return false;
        }).print(paper(LYING, 4));
    }

    @Test
    void lyingPagesComeOutLyingAndUprightOnesUprightInTheirOwnSize() throws Exception {
        StreamPrintService service = postScript();
        new SystemPrinter(() -> List.of(service), () -> noting, (_, _) -> true).print(paper(LYING, 1));
        assertThat(noting.format(0).getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
        assertThat(noting.format(0).getWidth()).isGreaterThan(noting.format(0).getHeight());
        assertWhole(noting.format(0).getPaper());

        new SystemPrinter(() -> List.of(service), () -> noting, (_, _) -> true).print(paper(PDRectangle.A4, 1));
        assertThat(noting.format(0).getOrientation()).isEqualTo(PageFormat.PORTRAIT);
        assertWhole(noting.format(0).getPaper());
    }

    /** A page that is laid on the whole sheet is not scaled. */
    private static void assertWhole(Paper sheet) {
        assertThat(sheet.getWidth()).isBetween(595.0, 596.0);
        assertThat(sheet.getHeight()).isBetween(841.0, 842.0);
        assertThat(sheet.getImageableWidth()).isEqualTo(sheet.getWidth());
        assertThat(sheet.getImageableHeight()).isEqualTo(sheet.getHeight());
    }

    @Test
    void saysWhereThereIsNoPrinter() {
        SystemPrinter bare = new SystemPrinter(Collections::emptyList, () -> noting, (_, _) -> true);

        Unprintable refusal = catchThrowableOfType(Unprintable.class, () -> bare.print(paper(LYING, 1)));

        assertThat(refusal.reason()).isEqualTo(Reason.NO_PRINTER);
    }

    @Test
    void saysWhereThePrinterDoesNotTakeThePages() throws Exception {
        StreamPrintService service = postScript();
        noting.refuses = true;
        SystemPrinter stopped = new SystemPrinter(() -> List.of(service), () -> noting, (_, _) -> true);

        Unprintable refusal = catchThrowableOfType(Unprintable.class, () -> stopped.print(paper(LYING, 1)));

        assertThat(refusal.reason()).isEqualTo(Reason.REFUSED);
        assertThat(refusal).hasRootCauseMessage("hết giấy");
    }

    private SystemPrinter toPostScript(PrintDialog dialog) {
        StreamPrintService service = postScript();
        return new SystemPrinter(() -> List.of(service), () -> onService(service), dialog);
    }

    private static PrinterJob onService(StreamPrintService service) {
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            return job;
        } catch (PrinterException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private StreamPrintService postScript() {
        StreamPrintServiceFactory[] makers = StreamPrintServiceFactory
                .lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        return makers[0].getPrintService(printed);
    }

    private long pages() {
        return PAGE.matcher(printed.toString(StandardCharsets.ISO_8859_1)).results().count();
    }

    private static vn.sokehoach.core.paper.Paper paper(PDRectangle size, int pages) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                PDPage each = new PDPage(size);
                document.addPage(each);
                try (PDPageContentStream content = new PDPageContentStream(document, each)) {
                    content.addRect(100, 100, 200, 50);
                    content.fill();
                }
            }
            document.save(file);
        }
        return new vn.sokehoach.core.paper.Paper("12/KH-UBND", file.toByteArray());
    }
}
