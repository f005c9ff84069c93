package vn.sokehoach.core.appendix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/**
 * A table ready to be written to Excel, PDF, Word or the screen; knows no file format.
 *
 * @param sheetName "Phụ lục I", "Phân công"
 * @param columns   one for each grid column; together at most as wide as the page's printable width
 * @param rows      body rows
 * @param merges    merges within the body, rows counted from the first body row; they neither overlap nor leave the body,
 *                  hide no text, and group rows are not among them
 */
public record AppendixTable(String sheetName, TitleBlock title, List<Column> columns, Header head, List<Row> rows,
        List<Merge> merges, PageSetup page) {

    public AppendixTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /** The same table under another title. */
    public AppendixTable titled(TitleBlock other) {
        return new AppendixTable(sheetName, other, columns, head, rows, merges, page);
    }

    /** The centred lines above the table (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1); null where there is none. */
    public record TitleBlock(@Nullable String label, String title, @Nullable String basis) {}

    /** Header rows with a text for every column, their merges, and the row of column numbers (empty for none). */
    public record Header(List<List<String>> rows, List<Merge> merges, List<String> columnNumbers) {

        public Header {
            rows = rows.stream().map(List::copyOf).toList();
            merges = List.copyOf(merges);
            columnNumbers = List.copyOf(columnNumbers);
        }
    }

    /**
     * A column.
     *
     * @param millimetres its width on the printed page
     * @param alignment   of its body cells
     * @param numbers     whether a plain number in it ("1.800", "57.479,60") counts as a number; text otherwise, as a
     *                    running number is
     */
    public record Column(double millimetres, Alignment alignment, boolean numbers) {}

    /** Horizontal alignment of body cells. */
    public enum Alignment {
        LEFT, CENTRE, RIGHT, JUSTIFIED
    }

    /** A body row: its kind and a text for every column ("" where empty or merged); line breaks part paragraphs. */
    public record Row(Kind kind, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What kind of row: a group row is bold and merged from its second to its last column, a total is bold. */
        public enum Kind {
            GROUP, NUMBERED, SUB, TOTAL
        }
    }

    /** Paper A4 upright or lying, margins in millimetres (top, right, bottom, left). */
    public record PageSetup(boolean landscape, int top, int right, int bottom, int left) {
        private static final int SHORT_SIDE = 210;
        private static final int LONG_SIDE = 297;

        /** Millimetres between the left and the right margin. */
        public int printableWidth() {
            return (landscape ? LONG_SIDE : SHORT_SIDE) - left - right;
        }

        /** Millimetres between the top and the bottom margin. */
        public int printableHeight() {
            return (landscape ? SHORT_SIDE : LONG_SIDE) - top - bottom;
        }
    }
}
