package vn.sokehoach.app.importing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEdit.Direction;

/** The corrections that need no typing, on what is chosen, and their keys. */
final class ReviewKeys {
    static final KeyCombination JOIN = new KeyCodeCombination(KeyCode.J, KeyCombination.CONTROL_DOWN);
    static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    static final KeyCombination DROP = new KeyCodeCombination(KeyCode.DELETE);
    static final KeyCombination ACCEPT = new KeyCodeCombination(KeyCode.SPACE);

    private final ReviewModel model;

    ReviewKeys(ReviewModel model) {
        this.model = model;
    }

    /** Does what a key in the plan stands for; false where it stands for nothing here. */
    boolean press(KeyEvent key) {
        if (JOIN.match(key)) {
            join();
        } else if (UP.match(key)) {
            move(Direction.UP);
        } else if (DOWN.match(key)) {
            move(Direction.DOWN);
        } else if (DROP.match(key)) {
            drop();
        } else if (ACCEPT.match(key)) {
            toggle();
        } else {
            return false;
        }
        return true;
    }

    void join() {
        Key joined = model.outline().chosenProperty().get();
        Optional<Key> into = Optional.ofNullable(joined).flatMap(model.outline()::before);
        edit(PlanEdit.Join::new);
        // What was joined is gone; the keyboard goes where its words are now.
        if (model.outline().entry(joined).isEmpty()) {
            into.ifPresent(model.outline().chosenProperty()::set);
        }
    }

    void move(Direction direction) {
        edit(id -> new PlanEdit.Move(id, direction));
    }

    void drop() {
        edit(PlanEdit.Drop::new);
    }

    void toggle() {
        Key key = model.outline().chosenProperty().get();
        if (key != null) {
            model.toggleAcceptance(key);
        }
    }

    private void edit(Function<UUID, PlanEdit> edit) {
        Key key = model.outline().chosenProperty().get();
        if (key != null && key.uuid() != null) {
            model.apply(edit.apply(key.uuid()));
        }
    }
}
