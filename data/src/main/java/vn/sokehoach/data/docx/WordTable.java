package vn.sokehoach.data.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.watch.WorkTally;
import vn.sokehoach.data.paper.PaperRow;
import vn.sokehoach.data.paper.PaperTable;
import vn.sokehoach.data.typeset.SetRow;
import vn.sokehoach.data.typeset.SetRow.Part;
import vn.sokehoach.data.typeset.TextLines;

/** One table: its grid and its rows, which break over pages as the printed ones do. */
final class WordTable {
    private final CTTbl table;
    private final AppendixTable printed;
    private final PaperTable paper;
    private final List<BigInteger> widths;
    private final WorkTally tally;

    WordTable(CTTbl table, AppendixTable printed, TextLines lines, WorkTally tally) {
        this.table = table;
        this.printed = printed;
        this.paper = PaperTable.of(printed, lines, tally);
        this.tally = tally;
        this.widths = paper.columnWidths().stream().map(Twips::points).toList();
    }

    void write() {
        TableLook.set(table, widths);
        boolean repeats = !paper.repeated().isEmpty();
        List<SetRow> head = SetRow.head(printed);
        CellGrid headCells = new CellGrid(printed, widths);
        for (int at = 0; at < head.size(); at++) {
            CTRow written = table.addNewTr();
            double height = repeats ? paper.repeated().get(at).height() : TextLines.LEAST_ROW;
            CTTrPr look = look(written, repeats, height);
            if (repeats) {
                look.addNewTblHeader();
            }
            headCells.write(head.get(at), written);
        }
        CellGrid bodyCells = new CellGrid(printed, widths);
        List<SetRow> body = SetRow.body(printed);
        List<PaperRow> laid = paper.rows().subList(repeats ? 0 : head.size(), paper.rows().size());
        double room = whole() - paper.titleHeight();
        for (int at = 0; at < body.size(); at++) {
            tally.add(1);
            boolean group = body.get(at).part() == Part.GROUP;
            CTRow written = table.addNewTr();
            look(written, group || laid.get(at).height() <= room, TextLines.LEAST_ROW);
            bodyCells.write(body.get(at), written);
            // Below the title the first row is broken where it does not fit, else the title would stand alone.
            room = group && room < whole() ? room - laid.get(at).height() : whole();
        }
    }

    /** Repeated headers need their height told: LibreOffice cuts cells that stand over several of their rows. */
    private static CTTrPr look(CTRow row, boolean whole, double least) {
        CTTrPr look = row.addNewTrPr();
        if (whole) {
            look.addNewCantSplit();
        }
        CTHeight height = look.addNewTrHeight();
        height.setVal(Twips.points(least));
        height.setHRule(STHeightRule.AT_LEAST);
        return look;
    }

    /** What a page holds beside the header. */
    private double whole() {
        return paper.bottom() - paper.top() - paper.repeated().stream().mapToDouble(PaperRow::height).sum();
    }
}
