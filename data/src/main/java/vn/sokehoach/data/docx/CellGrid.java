package vn.sokehoach.data.docx;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.SetRow;
import vn.sokehoach.data.typeset.SetRow.Part;

/** Writes the cells of rows that follow one another, and remembers which of them reach down into the next. */
final class CellGrid {
    private final AppendixTable table;
    private final List<BigInteger> widths;
    /** For each column the merge that reaches down into the next row. */
    private final @Nullable Merge[] above;
    private int at;

    CellGrid(AppendixTable table, List<BigInteger> widths) {
        this.table = table;
        this.widths = widths;
        this.above = new Merge[widths.size()];
    }

    void write(SetRow row, CTRow written) {
        int column = 0;
        while (column < widths.size()) {
            Merge upper = above[column];
            boolean lower = upper != null && at < upper.row() + upper.rows();
            Merge own = row.mergeAt(column);
            Merge merge = lower ? upper : new Merge(at, column, own.rows(), own.columns());
            cell(written.addNewTc(), merge, row, lower);
            above[column] = merge;
            column += merge.columns();
        }
        at++;
    }

    private void cell(CTTc cell, Merge merge, SetRow row, boolean lower) {
        CTTcPr look = cell.addNewTcPr();
        TableLook.width(look.addNewTcW(), widths.subList(merge.column(), merge.column() + merge.columns())
                .stream()
                .reduce(BigInteger.ZERO, BigInteger::add));
        if (merge.columns() > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(merge.columns()));
        }
        if (merge.rows() > 1) {
            look.addNewVMerge().setVal(lower ? STMerge.CONTINUE : STMerge.RESTART);
        }
        look.addNewVAlign().setVal(STVerticalJc.CENTER);
        String text = lower ? "" : row.texts().get(merge.column());
        List<String> paragraphs = text.isEmpty() ? List.of("") : text.lines().toList();
        for (String paragraph : paragraphs) {
            align(WordText.add(cell.addNewP(), style(row), paragraph), row, merge.column());
        }
    }

    private void align(CTPPr look, SetRow row, int column) {
        switch (row.alignment(table, column)) {
            case LEFT -> look.addNewJc().setVal(STJc.LEFT);
            case CENTRE -> look.addNewJc().setVal(STJc.CENTER);
            case RIGHT -> look.addNewJc().setVal(STJc.RIGHT);
            case JUSTIFIED -> look.addNewJc().setVal(STJc.BOTH);
        }
    }

    private static String style(SetRow row) {
        if (row.part() == Part.HEAD) {
            return row.letters().equals(Letters.COLUMN_NUMBERS) ? "TableColumnNumbers" : "TableHead";
        }
        if (row.part() == Part.GROUP) {
            return "TableGroup";
        }
        return row.letters().bold() ? "TableTotal" : "TableBody";
    }
}
