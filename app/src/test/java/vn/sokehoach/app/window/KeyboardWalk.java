package vn.sokehoach.app.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A walk through a screen with Tab and F6 alone, and what it finds amiss. */
final class KeyboardWalk {
    private static final int STEPS = 300;
    /** A mark of fewer points nobody sees. */
    private static final int SEEN = 12;
    private static final List<Class<? extends Control>> USED = List.of(ButtonBase.class, TextInputControl.class,
            ComboBoxBase.class, ChoiceBox.class, Spinner.class, TableView.class, TreeTableView.class, ListView.class,
            TreeView.class, TabPane.class);
    private static final List<Class<? extends Control>> WHOLE = List.of(Cell.class, ComboBoxBase.class, Spinner.class);

    private final TestWindow window;
    private final Set<Node> marked = new LinkedHashSet<>();

    KeyboardWalk(TestWindow window) {
        this.window = window;
    }

    /** Walks from the plans till it comes where it was before; from a table that keeps Tab for its cells F6 leads on. */
    List<String> faults() {
        return faultsWithin(window.find("#plans"), window.stage().getScene().getRoot());
    }

    /** Walks through a part of the window alone, from a control in it till it is left. */
    List<String> faultsWithin(Node first, Node whole) {
        List<String> faults = new ArrayList<>();
        Set<Node> reached = new LinkedHashSet<>();
        window.onScreen(() -> {
            first.requestFocus();
            return true;
        });
        window.settle();
        for (int step = 0; step < STEPS; step++) {
            Node owner = owner();
            if (owner != null && !isWithin(owner, whole)) {
                break;
            }
            if (owner == null) {
                faults.add("the keyboard is nowhere after " + told(reached.stream().toList().getLast()));
                break;
            }
            if (!reached.add(owner)) {
                break;
            }
            if (!window.onScreen(() -> isInSight(owner))) {
                faults.add("out of sight: " + told(owner));
            }
            int[] focused = marked.add(owner) ? look(owner) : null;
            press(KeyCode.TAB, false);
            if (owner() == owner) {
                press(KeyCode.F6, false);
                if (isWithin(owner(), whole)) {
                    reached.addAll(before());
                }
            }
            if (owner() == owner) {
                faults.add("no way on from " + told(owner));
                break;
            }
            if (focused != null && differing(focused, look(owner)) < SEEN) {
                faults.add("no mark on " + told(owner));
            }
        }
        window.onScreen(() -> used(whole)
                .filter(node -> !reached.contains(node) && !isInGroup(node, reached))
                .toList())
                .forEach(node -> faults.add("never reached: " + told(node)));
        return faults;
    }

    private static boolean isWithin(@Nullable Node node, Node whole) {
        Node up = node;
        while (up != null && up != whole) {
            up = up.getParent();
        }
        return up != null;
    }

    /** What stands before the place to which F6 led, in its pane: Shift+Tab leads there. */
    private List<Node> before() {
        Node stop = owner();
        List<Node> before = new ArrayList<>();
        Node last = stop;
        for (boolean on = true; on;) {
            press(KeyCode.TAB, true);
            Node now = owner();
            on = now != last && now != null && !(now instanceof TreeTableView) && before.size() < STEPS;
            if (on) {
                before.add(now);
            }
            last = now;
        }
        window.onScreen(() -> {
            stop.requestFocus();
            return true;
        });
        return before;
    }

    /** A key within one turn of the screen's thread: a walk has hundreds. */
    private void press(KeyCode code, boolean shift) {
        window.onScreen(() -> {
            Scene scene = window.stage().getScene();
            Event.fireEvent(scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            scene.getRoot().layout();
            return true;
        });
    }

    private @Nullable Node owner() {
        return window.onScreen(() -> window.stage().getScene().getFocusOwner());
    }

    /** What a person can use: enabled controls in sight, a cell or a choice being one with what it holds. */
    private static Stream<Node> used(Node node) {
        if (!node.isVisible() || node.isDisabled() || WHOLE.stream().anyMatch(whole -> whole.isInstance(node))) {
            return isUsed(node) ? Stream.of(node) : Stream.empty();
        }
        Stream<Node> within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardWalk::used)
                : Stream.empty();
        return isUsed(node) ? Stream.concat(Stream.of(node), within) : within;
    }

    /** From one of the buttons of which one is pressed the arrows lead to the others. */
    private static boolean isInGroup(Node node, Set<Node> reached) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private static boolean isUsed(Node node) {
        return node.isVisible() && !node.isDisabled() && USED.stream().anyMatch(kind -> kind.isInstance(node));
    }

    private boolean isInSight(Node node) {
        Bounds here = node.localToScene(node.getLayoutBounds());
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane || up.getParent() == null) {
                Bounds there = up.localToScene(up.getLayoutBounds());
                if (here.getMaxY() <= there.getMinY() || here.getMinY() >= there.getMaxY()
                        || here.getMaxX() <= there.getMinX() || here.getMinX() >= there.getMaxX()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The points that show a control; of tabs their heads. */
    private int[] look(Node node) {
        return window.onScreen(() -> {
            Node seen = node instanceof TabPane ? node.lookup(".tab-header-area") : node;
            Image image = seen.snapshot(new SnapshotParameters(), null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] points = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
            return points;
        });
    }

    private static int differing(int[] one, int[] other) {
        return one.length != other.length ? Integer.MAX_VALUE
                : Arrays.equals(one, other) ? 0
                        : (int) IntStream.range(0, one.length).filter(at -> one[at] != other[at]).count();
    }

    private static String told(Node node) {
        Node named = node;
        while (named.getId() == null && named.getParent() != null) {
            named = named.getParent();
        }
        return node.getClass().getSimpleName() + (named == node ? " #" : " in #") + named.getId() + " "
                + node.getStyleClass();
    }
}
