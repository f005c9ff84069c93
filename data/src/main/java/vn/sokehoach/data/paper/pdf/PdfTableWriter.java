package vn.sokehoach.data.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.TableWriter;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.core.watch.WorkWatch;
import vn.sokehoach.data.paper.Pagination;
import vn.sokehoach.data.paper.PaperTable;
import vn.sokehoach.data.typeset.SerifWidths;
import vn.sokehoach.data.typeset.TextLines;

/**
 * Writes tables as a tagged PDF file, each from a new page on with page numbers of its own. The same tables at the same
 * time give the same bytes.
 */
public final class PdfTableWriter implements TableWriter {
    private final Clock clock;

    /** Writes files that were made when this clock says; in its zone. */
    public PdfTableWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(List<AppendixTable> tables, String title, String author, OutputStream out, WorkWatch watch)
            throws IOException {
        WorkTally tally = TableWriter.tally(tables, watch);
        TextLines lines = new TextLines(new SerifWidths());
        // OpenPDF hides in exceptions of its own what a stream throws: a full disk must be told as what it is.
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PdfPages pages = new PdfPages(new FileFacts(tables, title, author, clock), whole)) {
            for (AppendixTable table : tables) {
                PaperTable paper = PaperTable.of(table, lines, tally);
                pages.add(table.sheetName(), paper, Pagination.of(paper), counting(table, tally));
            }
        }
        whole.writeTo(out);
        tally.end();
    }

    /** Counts the rows of a table by the share of its pages. */
    private static WorkWatch counting(AppendixTable table, WorkTally tally) {
        long before = tally.done();
        return (pages, all) -> tally.reach(before + table.rows().size() * pages / all);
    }
}
