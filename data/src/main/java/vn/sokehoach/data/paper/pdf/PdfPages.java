package vn.sokehoach.data.paper.pdf;

import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.watch.WorkWatch;
import vn.sokehoach.data.paper.PaperPage;
import vn.sokehoach.data.paper.PaperTable;
import vn.sokehoach.data.paper.flow.FlowBlock;

/** A PDF file that grows page by page; closing ends it. */
final class PdfPages implements AutoCloseable {
    private final FileFacts facts;
    private final Document document = new Document();
    private final PdfWriter writer;
    private final EmbeddedSerif fonts;

    PdfPages(FileFacts facts, OutputStream out) {
        this.facts = facts;
        this.writer = PdfWriter.getInstance(document, out);
        this.fonts = new EmbeddedSerif(facts.chance());
        facts.tell(document, writer);
    }

    /** Adds a table, which begins on a new page and gets a bookmark. */
    void add(String bookmark, PaperTable table, List<PaperPage> pages) {
        add(bookmark, table, pages, WorkWatch.NONE);
    }

    /** The same; the watch hears of each of its pages. */
    void add(String bookmark, PaperTable table, List<PaperPage> pages, WorkWatch watch) {
        begin(table.paperWidth(), table.paperHeight());
        PdfContentByte content = writer.getDirectContent();
        Tags tags = new Tags(writer.getStructureTreeRoot(), table);
        for (PaperPage page : pages) {
            if (page.number() > 1) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            new PageDrawing(content, fonts, table, tags).draw(page);
            watch.done(page.number(), pages.size());
            if (page.number() == 1) {
                new PdfOutline(content.getRootOutline(), new PdfDestination(PdfDestination.FIT), bookmark);
            }
        }
    }

    /** Adds a text on pages like this one. */
    void add(List<FlowBlock> text, PageSetup page) {
        FlowSheet sheet = new FlowSheet(page);
        begin(sheet.paperWidth(), sheet.paperHeight());
        writer.setPageEmpty(false);
        new FlowDrawing(writer, fonts, sheet, () -> {
            document.newPage();
            writer.setPageEmpty(false);
        }).draw(text);
    }

    private void begin(double width, double height) {
        document.setPageSize(new Rectangle((float) width, (float) height));
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
        }
    }

    @Override
    public void close() {
        facts.tellLast(writer);
        document.close();
    }
}
