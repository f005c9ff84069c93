package vn.sokehoach.app.importing;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.importing.change.ChangesPane;
import vn.sokehoach.app.importing.detail.DetailPane;
import vn.sokehoach.app.importing.outline.OutlinePane;
import vn.sokehoach.app.importing.problems.ProblemsPane;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Shortcuts;
import vn.sokehoach.app.ui.control.IconButton;
import vn.sokehoach.app.ui.control.PaneBar;
import vn.sokehoach.app.ui.document.TextPane;

/**
 * The document at the left with what to look at below it; the plan that was recognised at the right, with the fields of
 * what is chosen below it.
 */
final class ReviewView extends StackPane {
    private static final double LEFT = 0.46;
    private static final double DOCUMENT = 0.74;
    private static final double PLAN = 0.55;

    private final ReviewModel model;
    private final Messages messages;
    private final ReviewKeys keys;
    private final EntryMenu entryMenu;
    private final TakeUpMenu takeUp;
    private final OutlinePane outline;
    private final TextPane text;
    private final ProblemsPane problems;
    private final DetailPane detail;
    private final ChangesPane changes;
    private final MenuButton menu = new MenuButton();

    ReviewView(ReviewModel model, Desk desk) {
        this.model = model;
        this.messages = desk.messages();
        this.keys = new ReviewKeys(model);
        this.entryMenu = new EntryMenu(model, keys, messages);
        this.takeUp = new TakeUpMenu(model, messages);
        getStyleClass().add("review");
        text = new TextPane(model.text(), "review-text", messages, this::offer);
        outline = new OutlinePane(model.outline(), messages, model::toggleAcceptance);
        outline.setContextMenu(contextMenu());
        outline.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        outline.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInPlan);
        problems = new ProblemsPane(model.problems(), messages, model::apply);
        detail = new DetailPane(model.detail(), messages, desk.dialogs());
        changes = new ChangesPane(model.changes(), messages);
        SplitPane left = split(Orientation.VERTICAL, DOCUMENT,
                titled(new PaneBar(new Label(messages.get("review.text"))), text), problems);
        SplitPane right = split(Orientation.VERTICAL, PLAN, titled(planBar(), outline), titled(detailBar(), detail));
        SplitPane both = split(Orientation.HORIZONTAL, LEFT, left, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(new VBox(changes, both));
    }

    private void offer(int row) {
        takeUp.open(text, row);
    }

    /** The keyboard begins in the plan. */
    @Override
    public void requestFocus() {
        outline.requestFocus();
    }

    /** Takes over what is being typed, before something is done with the whole. */
    void commit() {
        detail.commit();
    }

    private ContextMenu contextMenu() {
        // An empty menu would not open.
        ContextMenu menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(_ -> entryMenu.fill(menu.getItems()));
        return menu;
    }

    /** By the keyboard the menu opens at the details, where there is room for it. */
    private void menuRequested(ContextMenuEvent request) {
        if (request.isKeyboardTrigger()) {
            request.consume();
            menu.show();
        }
    }

    private PaneBar planBar() {
        Label notice = new Label();
        notice.setId("review-notice");
        notice.getStyleClass().add("reason");
        notice.textProperty().bind(model.noticeProperty());
        IconButton undo = button("undo", model::undo);
        undo.disableProperty().bind(model.undoableProperty().not());
        IconButton redo = button("redo", model::redo);
        redo.disableProperty().bind(model.redoableProperty().not());
        return new PaneBar(new Label(messages.get("review.plan")), notice, undo, redo);
    }

    private IconButton button(String name, Runnable act) {
        return new IconButton("review-" + name, name, act).saying(messages.get("review.act." + name)).besideTheTabKey();
    }

    private PaneBar detailBar() {
        Label caption = new Label();
        caption.setId("review-caption");
        caption.textProperty()
                .bind(model.detail()
                        .shownProperty()
                        .map(shown -> shown.caption())
                        .orElse(messages.get("review.detail.title")));
        Button split = new Button(messages.get("review.act.split"));
        split.setId("review-split");
        split.setFocusTraversable(false);
        split.setTooltip(new Tooltip(messages.get("review.act.split.tip")));
        split.setOnAction(_ -> detail.splitAtCaret());
        menu.setText(messages.get("review.act.menu"));
        menu.setId("review-menu");
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(_ -> entryMenu.fill(menu.getItems()));
        menu.disableProperty().bind(model.outline().chosenProperty().isNull());
        return new PaneBar(caption, split, menu);
    }

    private static VBox titled(Node bar, Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(bar, content);
    }

    private static SplitPane split(Orientation orientation, double position, Node first, Node second) {
        SplitPane pane = new SplitPane(first, second);
        pane.setOrientation(orientation);
        pane.setDividerPositions(position);
        return pane;
    }

    private void pressedInPlan(KeyEvent key) {
        if (key.getCode() == KeyCode.F2) {
            detail.first().requestFocus();
        } else if (key.getCode() == KeyCode.ENTER) {
            text.requestFocus();
        } else if (key.getCode() == KeyCode.F10 && key.isShiftDown() || key.getCode() == KeyCode.CONTEXT_MENU) {
            menu.show();
        } else if (!keys.press(key)) {
            return;
        }
        key.consume();
    }

    /** Does what a key stands for anywhere in the review. */
    void press(KeyEvent key) {
        if (Shortcuts.NEXT_PROBLEM.match(key)) {
            commit();
            model.problems().next();
        } else if (Shortcuts.PREVIOUS_PROBLEM.match(key)) {
            commit();
            model.problems().previous();
        } else if (Shortcuts.NEXT_PANE.match(key)) {
            nextPane();
        } else if (isTypedElsewhere(key.getTarget())) {
            return;
        } else if (Shortcuts.UNDO.match(key) && !detail.isTyping()) {
            model.undo();
        } else if (Shortcuts.REDO.match(key) && !isTakenBack(key.getTarget())) {
            model.redo();
        } else if (ReviewKeys.JOIN.match(key)) {
            commit();
            keys.join();
        } else {
            return;
        }
        key.consume();
    }

    /** Whether a key goes to a field that is none of the review's, such as the search, and takes back what was typed there. */
    private boolean isTypedElsewhere(Object target) {
        boolean elsewhere = target instanceof TextInputControl;
        for (Node up = target instanceof Node node ? node : null; up != null; up = up.getParent()) {
            elsewhere &= up != detail;
        }
        return elsewhere;
    }

    /** Whether letters of a field were taken back, which come again first. */
    private static boolean isTakenBack(Object target) {
        return target instanceof TextInputControl field && field.isRedoable();
    }

    /** From the plan to the fields, to the document, to the problems, to the changes if any, and round again. */
    private void nextPane() {
        Node focused = getScene().getFocusOwner();
        List<Node> stops = Stream.of(outline, detail.first(), text, problems.list(), changes.list())
                .filter(stop -> stop != changes.list() || changes.isVisible())
                .toList();
        int current = focused instanceof TextInputControl ? 1 : stops.indexOf(focused);
        stops.get((current + 1) % stops.size()).requestFocus();
    }
}
