package vn.sokehoach.app.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** What is wrong with what is on the screen: words of the other language, words that are cut, controls without a name. */
final class ScreenFaults {
    /** Words of a plan may stand here, and are shortened because their whole stands beside. */
    private static final Set<String> SHORTENED = Set.of("crumb", "view-caption", "plan-name",
            "fact-value", "bar-name", "urgent-line", "overview-indicators");
    /** What documents say themselves, in any language of the program. */
    private static final Set<String> PRINTED = Set.of("STT", "KẾ HOẠCH", "Kế hoạch", "Chỉ tiêu", "Đơn vị tính",
            "Các đơn vị liên quan", "các đơn vị liên quan");

    private final Tongue tongue;
    private final List<String> faults = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();

    private ScreenFaults(Tongue tongue) {
        this.tongue = tongue;
    }

    /** The faults of all windows that are open; to be asked in the thread of the screen. */
    static List<String> of(Tongue tongue) {
        ScreenFaults found = new ScreenFaults(tongue);
        for (Window window : List.copyOf(Window.getWindows())) {
            found.readLabels(window.getScene().getRoot());
            found.walk(window.getScene().getRoot());
            OverlappingTexts.in(window.getScene().getRoot()).forEach(found.faults::add);
        }
        return found.faults;
    }

    private void readLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        children(node).forEach(this::readLabels);
    }

    private static Stream<Node> children(Node node) {
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            foreign(labeled, labeled.getText());
            cut(labeled);
        }
        if (node instanceof TextInputControl field && field.getPromptText() != null) {
            foreign(field, field.getPromptText());
        }
        if (node instanceof Text text && !(node.getParent() instanceof Labeled)
                && !(node.getParent() instanceof TextInputControl)) {
            foreign(node, text.getText());
        }
        if (node instanceof Control control) {
            if (control.getTooltip() != null) {
                foreign(control, control.getTooltip().getText());
            }
            if (control.getAccessibleText() != null) {
                foreign(control, control.getAccessibleText());
            }
            named(control);
            inside(control);
        }
        children(node).forEach(this::walk);
    }

    private void foreign(Node node, String words) {
        if (tongue.isForeign(words) && !PRINTED.contains(words)) {
            faults.add("foreign: \"" + words + "\" in " + told(node));
        }
    }

    /** Shortened words are a fault unless they are a person's own, whose whole stands elsewhere. */
    private void cut(Labeled labeled) {
        for (Node up = labeled; up != null; up = up.getParent()) {
            if (up instanceof Cell<?> || SHORTENED.contains(String.valueOf(up.getId()))
                    || up.getStyleClass().stream().anyMatch(SHORTENED::contains)) {
                return;
            }
        }
        children(labeled).filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .filter(shown -> shown.endsWith("...") && !labeled.getText().endsWith("..."))
                .forEach(shown -> faults.add("cut: \"" + labeled.getText() + "\" as \"" + shown + "\" in "
                        + told(labeled)));
    }

    /** A screen reader says a control's text, its label or its accessible text; without any it says nothing. */
    private void named(Control control) {
        boolean reached = control.isFocusTraversable() && !control.isDisabled() && !within(control, Cell.class)
                && !(control.getParent() instanceof ComboBoxBase<?>);
        if (!reached || labelled.contains(control) || said(control.getAccessibleText())) {
            return;
        }
        boolean words = control instanceof Labeled labeled && said(labeled.getText())
                || control instanceof TabPane || control instanceof ScrollPane;
        boolean asked = control instanceof ButtonBase || control instanceof TextInputControl
                || control instanceof ComboBoxBase<?> || control instanceof ListView<?>
                || control instanceof TableView<?> || control instanceof TreeTableView<?>
                || control instanceof TreeView<?> || control instanceof javafx.scene.control.ChoiceBox<?>;
        if (asked && !words) {
            faults.add("unnamed: " + told(control));
        }
    }

    /** What can be pressed stands whole in its window, unless it can be scrolled to. */
    private void inside(Control control) {
        if (!(control instanceof ButtonBase) && !(control instanceof TextInputControl)) {
            return;
        }
        if (scrolls(control)) {
            return;
        }
        Bounds here = control.localToScene(control.getLayoutBounds());
        if (here.getWidth() > 0 && (here.getMinX() < -1 || here.getMinY() < -1
                || here.getMaxX() > control.getScene().getWidth() + 1
                || here.getMaxY() > control.getScene().getHeight() + 1)) {
            faults.add("outside: " + told(control));
        }
        if (control.getWidth() + 1 < control.minWidth(-1) || control.getHeight() + 1 < control.minHeight(-1)) {
            faults.add("squeezed: " + told(control));
        }
    }

    /** What closes a dialog has to be in view, even where the dialog is too tall for the screen and scrolls. */
    private static boolean scrolls(Control control) {
        boolean closes = control instanceof Button button && (button.isDefaultButton() || button.isCancelButton());
        for (Node up = control.getParent(); up != null; up = up.getParent()) {
            boolean whole = up.getStyleClass().contains("whole-dialog");
            if (up instanceof ScrollPane && !(whole && closes) || up instanceof Cell<?>
                    || up.getStyleClass().contains("virtual-flow")) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Node node, Class<?> kind) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (kind.isInstance(up)) {
                return true;
            }
        }
        return kind.isInstance(node);
    }

    private static boolean said(String words) {
        return words != null && !words.isBlank();
    }

    private static String told(Node node) {
        StringBuilder where = new StringBuilder(node.getClass().getSimpleName());
        Node named = node;
        while (named != null && named.getId() == null) {
            named = named.getParent();
        }
        where.append(named == null ? "" : (named == node ? "#" : " in #") + named.getId());
        return where.append(' ').append(node.getStyleClass()).toString();
    }
}
