package vn.sokehoach.data.pdf.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.sokehoach.core.reading.ReadingEnded;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.foreign.ForeignActions;
import vn.sokehoach.data.foreign.LeftOut;

/**
 * What a PDF file shows.
 *
 * @param pages   in order
 * @param leftOut what it would do beyond being shown
 */
public record PdfPages(List<Page> pages, LeftOut leftOut) {
    private static final int MOST_PAGES = 2_000;

    public PdfPages {
        pages = List.copyOf(pages);
    }

    /**
     * Reads a file; {@code watch} follows its pages.
     *
     * @throws UnreadableDocument ENCRYPTED where it needs a password; CAP_EXCEEDED; TRUNCATED_ZIP where it is damaged
     */
    public static PdfPages in(byte[] content, ReadingWatch.Parts watch) throws UnreadableDocument {
        LatinFonts.use();
        try (PDDocument document = Loader.loadPDF(content)) {
            return in(document, watch);
        } catch (ReadingEnded ended) {
            throw ended;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument(Reason.ENCRYPTED).because(locked);
        } catch (Budget.Spent spent) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "drawing").because(spent);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    private static PdfPages in(PDDocument document, ReadingWatch.Parts watch) throws IOException, UnreadableDocument {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "pages");
        }
        Budget budget = new Budget();
        FontLooks looks = new FontLooks();
        FontLetters letters = new FontLetters();
        LeftOut leftOut = new LeftOut();
        ForeignActions actions = new ForeignActions(leftOut);
        actions.document(document.getDocumentCatalog().getCOSObject());
        List<Page> pages = new ArrayList<>();
        for (int at = 0; at < document.getNumberOfPages(); at++) {
            watch.next(at + 1, document.getNumberOfPages());
            actions.page(document.getPage(at).getCOSObject());
            pages.add(PageContent.of(document.getPage(at), at + 1, budget, looks, letters));
        }
        return new PdfPages(pages, leftOut);
    }
}
