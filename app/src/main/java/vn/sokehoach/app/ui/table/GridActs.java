package vn.sokehoach.app.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.app.ui.clip.Pasteboard;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.text.TypedText;

/** What is done with the chosen cells: copy, paste, fill down, set all, clear; each one step or nothing. */
final class GridActs<R> {
    private final CellGrid<R> grid;
    private final CellTaker<R> taker;
    private final Pasteboard pasteboard;
    private final Messages messages;

    GridActs(CellGrid<R> grid, CellTaker<R> taker, Pasteboard pasteboard, Messages messages) {
        this.grid = grid;
        this.taker = taker;
        this.pasteboard = pasteboard;
        this.messages = messages;
    }

    /** Puts the chosen cells on the clipboard. */
    void copy() {
        Block block = grid.blockProperty().get();
        if (block != null) {
            List<GridColumn<R, ?>> columns = grid.columns().subList(block.left(), block.right() + 1);
            List<List<String>> texts = grid.rows()
                    .subList(block.top(), block.bottom() + 1)
                    .stream()
                    .map(row -> columns.stream().map(column -> seen(row, column)).toList())
                    .toList();
            pasteboard.put(BlockText.lines(texts), BlockText.html(texts));
        }
    }

    /** Puts the cells of the clipboard from the first chosen cell on; one value goes into all chosen cells. */
    void paste() {
        Block block = grid.blockProperty().get();
        String text = pasteboard.text().orElse("");
        if (block == null || text.isEmpty()) {
            return;
        }
        List<List<String>> cells = BlockText.cells(text);
        if (cells.size() == 1 && cells.getFirst().size() == 1) {
            setAll(cells.getFirst().getFirst());
            return;
        }
        List<R> rows = grid.rows();
        List<GridColumn<R, ?>> columns = grid.columns();
        List<TypedCell<R>> typed = new ArrayList<>();
        List<RefusedCell<R>> refused = new ArrayList<>();
        for (int down = 0; down < cells.size() && block.top() + down < rows.size(); down++) {
            for (int across = 0; across < cells.get(down).size() && block.left() + across < columns.size(); across++) {
                paste(rows.get(block.top() + down), columns.get(block.left() + across), cells.get(down).get(across),
                        typed, refused);
            }
        }
        beyond(block, cells).ifPresent(cell -> {
            typed.removeIf(cell.cell()::isAt);
            typed.add(cell.cell());
            refused.add(cell);
        });
        grid.choose(new Block(block.top(), block.left(), block.top() + cells.size() - 1,
                block.left() + cells.stream().mapToInt(List::size).max().orElse(1) - 1));
        take(typed, refused);
    }

    /** The last cell of the table in a row of the paste that says something beyond it; empty where all find a place. */
    private Optional<RefusedCell<R>> beyond(Block block, List<List<String>> cells) {
        List<R> rows = grid.rows();
        List<GridColumn<R, ?>> columns = grid.columns();
        int down = rows.size() - block.top();
        int across = columns.size() - block.left();
        for (int at = 0; at < cells.size(); at++) {
            List<String> line = cells.get(at);
            List<String> lost = at < down ? line.subList(Math.min(across, line.size()), line.size()) : line;
            Optional<String> first = lost.stream().filter(text -> !text.isBlank()).findFirst();
            if (first.isPresent()) {
                int last = at < down ? columns.size() - 1 : block.left();
                return Optional.of(new TypedCell<>(rows.get(Math.min(block.top() + at, rows.size() - 1)),
                        columns.get(last).key(), first.get()).refused(messages.get("grid.beyond")));
            }
        }
        return Optional.empty();
    }

    private void paste(R row, GridColumn<R, ?> column, String text, List<TypedCell<R>> typed,
            List<RefusedCell<R>> refused) {
        TypedCell<R> cell = cell(row, column, TypedText.lines(text));
        if (TypedText.line(text).equals(TypedText.line(column.text(row)))) {
            return;
        }
        typed.add(cell);
        if (!column.takes(row)) {
            refused.add(cell.refused(messages.get("grid.fixed", column.getText())));
        } else if (cell.text().isEmpty() && !column.isClearable()) {
            refused.add(cell.refused(messages.get("grid.needed", column.getText())));
        }
    }

    /** Copies the uppermost chosen cell of each column into those below; a single cell takes the one above it. */
    void fillDown() {
        Block block = grid.blockProperty().get();
        if (block == null || block.bottom() == 0) {
            return;
        }
        int from = block.rows() == 1 ? block.top() - 1 : firstTaking(block);
        List<R> rows = grid.rows();
        List<TypedCell<R>> typed = new ArrayList<>();
        R source = rows.get(from);
        for (GridColumn<R, ?> column : grid.columns().subList(block.left(), block.right() + 1)) {
            // What such a cell shows is none of its own, and "" would empty those below.
            if (column.takes(source)) {
                rows.subList(from + 1, block.bottom() + 1)
                        .forEach(row -> add(row, column, seen(source, column), typed));
            }
        }
        take(typed, List.of());
    }

    // The block may begin with the title of a group.
    private int firstTaking(Block block) {
        List<R> rows = grid.rows();
        List<GridColumn<R, ?>> columns = grid.columns().subList(block.left(), block.right() + 1);
        return IntStream.rangeClosed(block.top(), block.bottom())
                .filter(row -> columns.stream().anyMatch(column -> column.takes(rows.get(row))))
                .findFirst()
                .orElse(block.top());
    }

    /** Sets all chosen cells to what the leading one says, where that can be typed into. */
    void setAllToLead() {
        R lead = grid.leadRow();
        if (lead != null) {
            grid.leadColumn().filter(column -> column.takes(lead)).ifPresent(column -> setAll(seen(lead, column)));
        }
    }

    /** Sets all chosen cells that can be typed into. */
    void setAll(String text) {
        Block block = grid.blockProperty().get();
        if (block == null) {
            return;
        }
        List<TypedCell<R>> typed = new ArrayList<>();
        for (GridColumn<R, ?> column : grid.columns().subList(block.left(), block.right() + 1)) {
            grid.rows().subList(block.top(), block.bottom() + 1).forEach(row -> add(row, column, text, typed));
        }
        List<RefusedCell<R>> refused = typed.isEmpty() ? fixed(block, text) : List.of();
        take(refused.isEmpty() ? typed : List.of(refused.getFirst().cell()), refused);
    }

    /** Sets the chosen cells of the leading column to a value that was chosen instead of typed. */
    void setChosen(String text) {
        Block block = grid.blockProperty().get();
        Optional<GridColumn<R, ?>> column = grid.leadColumn();
        if (block == null || column.isEmpty()) {
            return;
        }
        List<TypedCell<R>> typed = new ArrayList<>();
        grid.rows().subList(block.top(), block.bottom() + 1).forEach(row -> add(row, column.get(), text, typed));
        if (typed.size() == 1 && taker.asksForMore(typed.getFirst())) {
            take(grid.held().without((row, key) -> typed.getFirst().isAt(new TypedCell<>(row, key, ""))), List.of());
        } else {
            take(typed, List.of());
        }
    }

    private List<RefusedCell<R>> fixed(Block block, String text) {
        R row = grid.leadRow();
        GridColumn<R, ?> column = grid.columns().get(block.column());
        return row == null || column.takes(row) ? List.of()
                : List.of(cell(row, column, text)
                        .refused(messages.get("grid.fixed", column.getText())));
    }

    /** Empties the chosen cells that may be empty; where some hold what was not taken, takes that back instead. */
    void clear() {
        Block block = grid.blockProperty().get();
        if (block != null && grid.held().isAnyIn(cellsOf(block))) {
            List<TypedCell<R>> rest = grid.held().without(cellsOf(block));
            take(rest, List.of());
        } else if (block != null) {
            List<TypedCell<R>> typed = new ArrayList<>();
            for (GridColumn<R, ?> column : grid.columns().subList(block.left(), block.right() + 1)) {
                if (column.isClearable()) {
                    grid.rows().subList(block.top(), block.bottom() + 1).forEach(row -> add(row, column, "", typed));
                }
            }
            take(typed, List.of());
        }
    }

    /** What stands in a cell: what was typed and is not kept yet, else what the row says. */
    private String seen(R row, GridColumn<R, ?> column) {
        HeldCells.@Nullable Held<R> held = grid.held().at(row, column.key());
        return held == null ? column.text(row) : held.cell().text();
    }

    /** Takes what was typed into one cell; the same as before is nothing. */
    void type(R row, GridColumn<R, ?> column, String text) {
        String tidy = TypedText.lines(text);
        if (!tidy.equals(seen(row, column))) {
            TypedCell<R> cell = cell(row, column, tidy);
            take(List.of(cell), tidy.isEmpty() && !column.isClearable()
                    ? List.of(cell.refused(messages.get("grid.needed", column.getText())))
                    : List.of());
        }
    }

    private BiPredicate<R, String> cellsOf(Block block) {
        Set<R> rows = Set.copyOf(grid.rows().subList(block.top(), block.bottom() + 1));
        Set<String> keys = grid.columns()
                .subList(block.left(), block.right() + 1)
                .stream()
                .map(GridColumn::key)
                .collect(Collectors.toSet());
        return (row, column) -> rows.contains(row) && keys.contains(column);
    }

    private void add(R row, GridColumn<R, ?> column, String text, List<TypedCell<R>> typed) {
        String tidy = TypedText.lines(text);
        if (column.takes(row) && (!tidy.equals(column.text(row)) || grid.held().at(row, column.key()) != null)) {
            typed.add(cell(row, column, tidy));
        }
    }

    private static <R> TypedCell<R> cell(R row, GridColumn<R, ?> column, String text) {
        return new TypedCell<>(row, column.key(), text, column.typedUnder());
    }

    private void take(List<TypedCell<R>> typed, List<RefusedCell<R>> refused) {
        if (typed.isEmpty()) {
            return;
        }
        grid.held().add(typed);
        if (refused.isEmpty()) {
            send();
        } else {
            grid.held().refused(refused);
        }
    }

    private void send() {
        List<TypedCell<R>> sent = grid.held().send();
        if (!sent.isEmpty()) {
            taker.take(sent, reasons -> {
                if (grid.held().answered(sent, reasons)) {
                    send();
                }
            });
        }
    }

    /**
     * Whether a paste is about the cells: where the leading one can be typed into, or what is pasted begins with what
     * stands there, as a block of this table does. All else, files above all, is for the window.
     */
    boolean takesPaste() {
        R row = grid.leadRow();
        String text = pasteboard.text().orElse("");
        if (row == null || text.isEmpty() || pasteboard.content().orElse(null) instanceof Clipping.Files) {
            return false;
        }
        String first = TypedText.line(BlockText.cells(text).getFirst().getFirst());
        return grid.leadColumn()
                .filter(column -> column.takes(row)
                        || !first.isEmpty() && first.equals(TypedText.line(column.text(row))))
                .isPresent();
    }
}
