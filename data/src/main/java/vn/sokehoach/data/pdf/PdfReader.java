package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.block.BlockNumbering;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.GluedCaption;
import vn.sokehoach.data.block.NoteMarks;
import vn.sokehoach.data.pdf.drawing.Page;
import vn.sokehoach.data.pdf.drawing.PdfPages;

/** Reads a PDF file that holds text; a file of pictures alone is refused. */
public final class PdfReader {
    /** Fewer letters than this on a page are a stamp or a page number, not its text. */
    private static final int FEW_LETTERS = 20;
    /** From this share of a page on, a picture may be the page itself. */
    private static final double WHOLE_PAGE = 0.4;

    /**
     * Reads a document; {@code watch} follows its pages.
     *
     * @throws UnreadableDocument ENCRYPTED; SCANNED where it holds pictures of pages; LETTERS_UNKNOWN; CAP_EXCEEDED;
     *                            TRUNCATED_ZIP where it is damaged
     */
    public SourceDocument read(SourceFile file, byte[] content, ReadingWatch.Parts watch) throws UnreadableDocument {
        PdfPages pdf = PdfPages.in(content, watch);
        List<Page> pages = pdf.pages();
        List<DraftProblem> problems = new ArrayList<>(pictures(file, pages));
        Flow flow = new Flow(pages);
        List<Draft> drafts = flow.drafts();
        problems.addAll(flow.problems(file.name()));
        problems.addAll(pdf.leftOut().problems(file.name()));
        return BlockNumbering.number(file.name(), NoteMarks.settled(GluedCaption.parted(drafts)), problems);
    }

    /** One problem for the pages that are pictures; a document of nothing else is refused. */
    private static List<DraftProblem> pictures(SourceFile file, List<Page> pages) throws UnreadableDocument {
        List<Page> bare = pages.stream().filter(page -> page.letters() < FEW_LETTERS).toList();
        List<String> pictured = bare.stream()
                .filter(page -> page.pictured() >= WHOLE_PAGE)
                .map(page -> Integer.toString(page.number()))
                .toList();
        long unknown = pages.stream().mapToLong(Page::unknown).sum();
        long letters = pages.stream().mapToLong(Page::letters).sum();
        boolean drawn = letters + unknown == 0 || 2 * pictured.size() >= pages.size();
        if (bare.size() == pages.size() && unknown < FEW_LETTERS && drawn) {
            throw new UnreadableDocument(Reason.SCANNED);
        }
        if (unknown > letters) {
            throw new UnreadableDocument(Reason.LETTERS_UNKNOWN);
        }
        return pictured.isEmpty() ? List.of()
                : List.of(new DraftProblem(DraftProblem.Code.PAGE_PICTURE, List.of(String.join(", ", pictured)),
                        file.name(), null));
    }
}
