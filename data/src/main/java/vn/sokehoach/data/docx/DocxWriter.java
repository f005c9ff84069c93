package vn.sokehoach.data.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.TableWriter;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.core.watch.WorkWatch;

/** Writes tables as a Word document (.docx), a section with pages of its own for each. */
public final class DocxWriter implements TableWriter {
    private final Clock clock;

    /** A writer whose files say that they were made at this time. */
    public DocxWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(List<AppendixTable> tables, String title, String author, OutputStream out, WorkWatch watch)
            throws IOException {
        WorkTally tally = TableWriter.tally(tables, watch);
        try (XWPFDocument document = DocumentFrame.empty()) {
            DocumentFrame.tellProperties(document, title, author, clock);
            TableSections.fill(document, tables, tally);
            document.write(tally.heard(out));
            tally.end();
        } catch (OpenXML4JRuntimeException unwritten) {
            tally.requireWanted();
            // POI hides in it what the stream threw, its cause included where a part failed.
            throw new IOException(unwritten.getMessage(), unwritten);
        }
    }
}
