package vn.sokehoach.data.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.data.typeset.SerifWidths;
import vn.sokehoach.data.typeset.TextLines;

/** Tables at the end of a document, a section with pages of its own for each. */
public final class TableSections {
    private final CTBody body;
    private final WorkTally tally;
    private final TextLines lines = new TextLines(new SerifWidths());

    private TableSections(CTBody body, WorkTally tally) {
        this.body = body;
        this.tally = tally;
    }

    /** Adds tables to a document without text; its last section becomes that of the last table. */
    static void fill(XWPFDocument document, List<AppendixTable> tables, WorkTally tally) {
        new TableSections(document.getDocument().getBody(), tally).add(tables);
    }

    /** Adds tables behind the text of a document, whose own section ends before them; styles that it lacks are added. */
    public static void append(XWPFDocument document, List<AppendixTable> tables) {
        if (tables.isEmpty()) {
            return;
        }
        CTBody body = document.getDocument().getBody();
        if (!body.isSetSectPr()) {
            body.addNewSectPr();
        }
        DocumentFrame.complete(document);
        TableSections sections = new TableSections(body, WorkTally.unheard());
        sections.sectionEnd().addNewSectPr().set(body.getSectPr());
        sections.add(tables);
    }

    private void add(List<AppendixTable> tables) {
        CTSectPr last = body.getSectPr();
        for (int at = 0; at < tables.size(); at++) {
            AppendixTable table = tables.get(at);
            TitleParagraphs.add(body, table);
            new WordTable(body.addNewTbl(), table, lines, tally).write();
            CTPPr end = sectionEnd();
            if (at < tables.size() - 1) {
                SectionPage.set((CTSectPr) end.addNewSectPr().set(last), table.page());
            }
        }
        SectionPage.set(last, tables.getLast().page());
    }

    /** Behind a table Word wants a paragraph; one without height brings no page of its own. */
    private CTPPr sectionEnd() {
        CTP paragraph = body.addNewP();
        CTPPr look = paragraph.addNewPPr();
        look.addNewPStyle().setVal("SectionEnd");
        return look;
    }
}
