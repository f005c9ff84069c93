package vn.sokehoach.data.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.data.paper.Pagination;
import vn.sokehoach.data.paper.PaperTable;
import vn.sokehoach.data.paper.flow.FlowBlock;
import vn.sokehoach.data.typeset.SerifWidths;
import vn.sokehoach.data.typeset.TextLines;

/** Writes a text with the tables attached to it as a tagged PDF file; each table has page numbers of its own. */
public final class PdfReportWriter {
    private final Clock clock;

    /** Writes files that were made when this clock says; in its zone. */
    public PdfReportWriter(Clock clock) {
        this.clock = clock;
    }

    /** What a file says of itself. */
    public record Facts(String title, String author) {}

    /** Writes the file; the text first, on pages like this one. */
    public void write(List<FlowBlock> text, PageSetup page, List<AppendixTable> tables, Facts said, OutputStream out)
            throws IOException {
        TextLines lines = new TextLines(new SerifWidths());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        FileFacts facts = new FileFacts(List.of(text, tables), said.title(), said.author(), clock);
        try (PdfPages pages = new PdfPages(facts, whole)) {
            pages.add(text, page);
            for (AppendixTable table : tables) {
                PaperTable paper = PaperTable.of(table, lines);
                pages.add(table.sheetName(), paper, Pagination.of(paper));
            }
        }
        whole.writeTo(out);
    }
}
