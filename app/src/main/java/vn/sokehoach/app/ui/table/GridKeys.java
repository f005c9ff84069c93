package vn.sokehoach.app.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of a table that is not being typed into, as in Excel. */
final class GridKeys<R> {
    private static final int PAGE = 12;

    private final CellGrid<R> grid;
    private final GridActs<R> acts;
    private final CellEditor<R> editor;

    GridKeys(CellGrid<R> grid, GridActs<R> acts, CellEditor<R> editor) {
        this.grid = grid;
        this.acts = acts;
        this.editor = editor;
        grid.table().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.table().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent key) {
        if (!editor.isOpen() && (key.isControlDown() ? pressedWithControl(key) : move(key) || act(key))) {
            key.consume();
        }
    }

    private boolean pressedWithControl(KeyEvent key) {
        switch (key.getCode()) {
            case C -> acts.copy();
            case V -> {
                if (!acts.takesPaste()) {
                    return false;
                }
                acts.paste();
            }
            case D -> acts.fillDown();
            case ENTER -> acts.setAllToLead();
            case A -> grid.choose(new Block(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE));
            case HOME -> lead(key, 0, 0);
            case END -> lead(key, Integer.MAX_VALUE, Integer.MAX_VALUE);
            case UP -> lead(key, 0, columnNow());
            case DOWN -> lead(key, Integer.MAX_VALUE, columnNow());
            case LEFT -> lead(key, rowNow(), 0);
            case RIGHT -> lead(key, rowNow(), Integer.MAX_VALUE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent key) {
        if (key.isAltDown()) {
            return false;
        }
        switch (key.getCode()) {
            case UP -> lead(key, rowNow() - 1, columnNow());
            case DOWN -> lead(key, rowNow() + 1, columnNow());
            case LEFT -> {
                if (!fold(false)) {
                    lead(key, rowNow(), columnNow() - 1);
                }
            }
            case RIGHT -> {
                if (!fold(true)) {
                    lead(key, rowNow(), columnNow() + 1);
                }
            }
            case PAGE_UP -> lead(key, rowNow() - PAGE, columnNow());
            case PAGE_DOWN -> lead(key, rowNow() + PAGE, columnNow());
            case HOME -> lead(key, rowNow(), 0);
            case END -> lead(key, rowNow(), Integer.MAX_VALUE);
            case TAB -> grid.next(key.isShiftDown() ? -1 : 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyEvent key) {
        switch (key.getCode()) {
            case F2, ENTER -> edit();
            case DELETE -> acts.clear();
            case ESCAPE -> {
                if (grid.held().allProperty().get().isEmpty()) {
                    return false;
                }
                grid.held().withdraw();
            }
            default -> {
                return key.getCode() == KeyCode.BACK_SPACE;
            }
        }
        return true;
    }

    /** A letter over a cell begins its text; Unikey's Backspace and control characters do not. */
    private void typed(KeyEvent key) {
        boolean letter = !key.getCharacter().isEmpty() && key.getCharacter().charAt(0) > ' '
                && key.getCharacter().charAt(0) != 0x7F;
        boolean shortcut = key.isControlDown() != key.isAltDown() || key.isMetaDown();
        if (!editor.isOpen() && letter && !shortcut && grid.hasBlock()) {
            if (editor.open(key.getCharacter()) || landed(key.getCharacter()) && editor.open(key.getCharacter())) {
                key.consume();
            }
        }
    }

    /** What is typed over a cell that cannot be typed into goes to where the table wants it. */
    private boolean landed(String typed) {
        List<GridColumn<R, ?>> columns = grid.columns();
        R row = grid.leadRow();
        boolean digit = typed.matches("\\d");
        for (int across = 0; digit && row != null && across < columns.size(); across++) {
            if (columns.get(across).takesDigits() && columns.get(across).takes(row)) {
                grid.choose(Block.at(rowNow(), across));
                return true;
            }
        }
        return false;
    }

    /** Lets a value be chosen, else typed; from a cell that takes nothing the one of the row that is edited first leads. */
    void edit() {
        R row = grid.leadRow();
        Optional<GridColumn<R, ?>> column = grid.leadColumn();
        if (row == null || column.isEmpty()) {
            return;
        }
        if (column.get().takes(row)) {
            edit(row, column.get());
            return;
        }
        List<GridColumn<R, ?>> columns = grid.columns();
        for (int across = 0; across < columns.size(); across++) {
            if (columns.get(across).isFirstToEdit() && columns.get(across).takes(row)) {
                grid.choose(Block.at(rowNow(), across));
                edit(row, columns.get(across));
                return;
            }
        }
    }

    private void edit(R row, GridColumn<R, ?> column) {
        boolean chosen = grid.cellAt(rowNow(), columnNow())
                .map(cell -> column.choose(row, cell, acts::setChosen))
                .orElse(false);
        if (!chosen) {
            editor.open(null);
        }
    }

    private boolean fold(boolean open) {
        Block block = grid.blockProperty().get();
        @Nullable
        TreeItem<R> item = block == null || block.column() > 0 ? null : grid.table().getTreeItem(block.row());
        boolean folds = item != null && !item.isLeaf() && item.isExpanded() != open;
        if (folds) {
            item.setExpanded(open);
            grid.restore();
        }
        return folds;
    }

    private void lead(KeyEvent key, int row, int column) {
        Block block = grid.blockProperty().get();
        if (block == null) {
            grid.choose(Block.at(0, 0));
        } else {
            grid.choose(key.isShiftDown() ? block.ledTo(row, column) : Block.at(row, column));
        }
    }

    private int rowNow() {
        Block block = grid.blockProperty().get();
        return block == null ? 0 : block.row();
    }

    private int columnNow() {
        Block block = grid.blockProperty().get();
        return block == null ? 0 : block.column();
    }
}
