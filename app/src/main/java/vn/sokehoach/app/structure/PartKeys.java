package vn.sokehoach.app.structure;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.PlanEdit.Direction;

/** The keys and the menu of the chosen part; Delete and Backspace alone never take anything out. */
public final class PartKeys {
    static final KeyCombination WORDS = new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN);
    static final KeyCombination ADD = new KeyCodeCombination(KeyCode.INSERT);
    static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    static final KeyCombination JOIN = new KeyCodeCombination(KeyCode.J, KeyCombination.CONTROL_DOWN);
    static final KeyCombination DROP = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.CONTROL_DOWN);

    private final PartActs acts;
    private final Supplier<@Nullable UUID> chosen;
    private final boolean rows;

    private PartKeys(PartActs acts, Supplier<@Nullable UUID> chosen, boolean rows) {
        this.rows = rows;
        this.acts = acts;
        this.chosen = chosen;
    }

    /** Gives a screen the keys and the menu for the part that is chosen in it; {@code chosen} null for none. */
    public static <N extends Node> N on(N screen, PartActs acts, Supplier<@Nullable UUID> chosen) {
        return new PartKeys(acts, chosen, false).on(screen);
    }

    /** The same for a screen of rows of indicators; {@code chosen} gives the table where no row is chosen. */
    public static <N extends Node> N onRows(N screen, PartActs acts, Supplier<@Nullable UUID> chosen) {
        return new PartKeys(acts, chosen, true).on(screen);
    }

    private <N extends Node> N on(N screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (isAmongParts(key.getTarget()) && press(key)) {
                key.consume();
            }
        });
        ContextMenu menu = new ContextMenu();
        menu.setId("part-context");
        screen.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            (rows ? PartMenu.ofRows(acts) : new PartMenu(acts)).fill(menu.getItems(), chosen.get());
            menu.show(screen, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        return screen;
    }

    /** Keys belong to the table or the text of a screen; fields and buttons beside it have keys of their own. */
    private static boolean isAmongParts(EventTarget target) {
        return target instanceof TreeTableView || target instanceof TableView || target instanceof ListView;
    }

    private boolean press(KeyEvent key) {
        UUID part = chosen.get();
        if (rows && ADD.match(key)) {
            acts.addRow(part, 1);
        } else if (rows && acts.model().part(part).isEmpty()) {
            return false;
        } else if (WORDS.match(key)) {
            acts.reword(part);
        } else if (ADD.match(key)) {
            acts.addTask(part);
        } else if (UP.match(key)) {
            acts.move(part, Direction.UP);
        } else if (DOWN.match(key)) {
            acts.move(part, Direction.DOWN);
        } else if (JOIN.match(key)) {
            acts.join(part);
        } else if (DROP.match(key)) {
            acts.drop(part);
        } else {
            return false;
        }
        return true;
    }
}
