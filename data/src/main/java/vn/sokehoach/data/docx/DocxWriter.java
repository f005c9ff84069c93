package vn.sokehoach.data.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.TableWriter;
import vn.sokehoach.data.typeset.SerifWidths;
import vn.sokehoach.data.typeset.TextLines;

/** Writes tables as a Word document (.docx), a section with pages of its own for each. */
public final class DocxWriter implements TableWriter {
    private final Clock clock;

    /** A writer whose files say that they were made at this time. */
    public DocxWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(List<AppendixTable> tables, String title, String author, OutputStream out) throws IOException {
        TextLines lines = new TextLines(new SerifWidths());
        try (XWPFDocument document = DocumentFrame.empty()) {
            DocumentFrame.tellProperties(document, title, author, clock);
            CTBody body = document.getDocument().getBody();
            CTSectPr last = body.getSectPr();
            for (int at = 0; at < tables.size(); at++) {
                AppendixTable table = tables.get(at);
                TitleParagraphs.add(body, table);
                new WordTable(body.addNewTbl(), table, lines).write();
                CTPPr end = sectionEnd(body);
                if (at < tables.size() - 1) {
                    SectionPage.set((CTSectPr) end.addNewSectPr().set(last), table.page());
                }
            }
            SectionPage.set(last, tables.getLast().page());
            document.write(out);
        } catch (OpenXML4JRuntimeException unwritten) {
            // POI hides in it what the stream threw, its cause included where a part failed.
            throw new IOException(unwritten.getMessage(), unwritten);
        }
    }

    /** Behind a table Word wants a paragraph; one without height brings no page of its own. */
    private static CTPPr sectionEnd(CTBody body) {
        CTP paragraph = body.addNewP();
        CTPPr look = paragraph.addNewPPr();
        look.addNewPStyle().setVal("SectionEnd");
        return look;
    }
}
