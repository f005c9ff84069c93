package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.LayoutTexts;

/** Rows of cells on the way to a table; shorter rows are filled with empty cells. */
final class Rows {
    private static final Pattern HEADER = Pattern.compile("(?i)(?:S ?T ?T|T ?T|TT\\.?|số tt)");

    private final List<List<List<String>>> rows = new ArrayList<>();
    private int columns;

    /** A row of cells, each with its paragraphs. */
    void add(List<List<String>> cells) {
        rows.add(new ArrayList<>(cells.stream().<List<String>>map(ArrayList::new).toList()));
        columns = Math.max(columns, cells.size());
    }

    /** More cells for the last row. */
    void addToLastRow(List<List<String>> cells) {
        cells.forEach(cell -> rows.getLast().add(new ArrayList<>(cell)));
        columns = Math.max(columns, rows.getLast().size());
    }

    int sizeOfLast() {
        return rows.getLast().size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    int columns() {
        return columns;
    }

    static boolean beginsTable(String firstCell) {
        return HEADER.matcher(firstCell.strip()).matches();
    }

    /** One more paragraph for the cell that came last. */
    void addToLastCell(String paragraph) {
        rows.getLast().getLast().add(paragraph);
    }

    Draft.Grid grid() {
        List<Draft.Slot> slots = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                slots.add(slot(row, column));
            }
        }
        return new Draft.Grid(rows.size(), columns, !isLayout(), false, slots);
    }

    private Draft.Slot slot(int row, int column) {
        List<List<String>> cells = rows.get(row);
        List<String> paragraphs = column < cells.size() ? cells.get(column) : List.of();
        return new Draft.Slot(row, column, 1, 1, paragraphs.stream().map(Draft.Text::plain).toList());
    }

    /** The two columns of the heading or of the signature are no table that was drawn. */
    private boolean isLayout() {
        Stream<String> texts = rows.stream().flatMap(List::stream).flatMap(List::stream);
        return columns <= 2 && LayoutTexts.anyIn(texts);
    }
}
