package vn.sokehoach.core.appendix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/**
 * A table ready to be written to Excel, PDF, Word or the screen; knows no file format.
 *
 * @param sheetName "Phụ lục I", "Phân công"
 * @param columns   one for each grid column
 * @param rows      body rows
 * @param merges    merges within the body, rows counted from the first body row; group rows are not among them
 */
public record AppendixTable(String sheetName, TitleBlock title, List<Column> columns, Header head, List<Row> rows,
        List<Merge> merges, PageSetup page) {

    public AppendixTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
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

    /** A column: its share of the width in millimetres of the printed page, and how its cells are aligned. */
    public record Column(double millimetres, Alignment alignment) {}

    /** Horizontal alignment of body cells. */
    public enum Alignment {
        LEFT, CENTRE, RIGHT, JUSTIFIED
    }

    /** A body row: its kind and a text for every column ("" where empty or merged); line breaks part paragraphs. */
    public record Row(Kind kind, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What kind of row: a group row is bold and merged from its second to its last column. */
        public enum Kind {
            GROUP, NUMBERED, SUB
        }
    }

    /** Paper A4 upright or lying, margins in millimetres (top, right, bottom, left). */
    public record PageSetup(boolean landscape, int top, int right, int bottom, int left) {}
}
