package vn.sokehoach.app.shell;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;
import vn.sokehoach.app.browse.PlansView;
import vn.sokehoach.app.importing.ImportModel;
import vn.sokehoach.app.importing.ImportView;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Shortcuts;

/** The window's content: plans at the left, the open plan in the middle, bars above and below. */
public final class ShellView extends BorderPane {
    private static final double SIDEBAR = 188;

    private final ShellModel model;
    private final Desk desk;
    private final ShellActs acts;
    private final TopBar bar;
    private final StackPane stage = new StackPane();
    private final PlanPage page;
    private final ImportView importing;
    private final SplitPane panes;

    public ShellView(ShellModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.page = new PlanPage(model, desk);
        this.acts = new ShellActs(model, page);
        this.bar = new TopBar(model, desk, acts);
        this.importing = new ImportView(model.importing(), desk);
        getStyleClass().add("shell");
        setTop(bar);
        this.panes = panes();
        setBottom(new StatusLine(model, desk));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        acts.acceptDrops(this);
        model.openProperty().addListener((_, _, _) -> route());
        model.readProperty().addListener((_, _, _) -> route());
        model.busyProperty().addListener((_, _, _) -> route());
        model.importing().stateProperty().addListener((_, _, _) -> route());
        route();
        // What is being typed when the window closes belongs to the review that is kept.
        sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> importing.commit());
            }
        });
    }

    private SplitPane panes() {
        PlansView plans = new PlansView(model.plans(), desk.messages());
        plans.setPrefWidth(SIDEBAR);
        plans.setMinWidth(120);
        SplitPane both = new SplitPane(plans, stage);
        both.getStyleClass().add("panes");
        SplitPane.setResizableWithParent(plans, false);
        both.widthProperty().addListener((_, before, width) -> {
            if (before.doubleValue() == 0) {
                both.setDividerPositions(SIDEBAR / width.doubleValue());
            }
        });
        return both;
    }

    /** Looks at every screen once, as a person would; {@code after} is called at the end. */
    public void walkThrough(Runnable after) {
        WalkThrough walk = new WalkThrough();
        page.getTabs().forEach(tab -> walk.then(() -> page.getSelectionModel().select(tab)));
        walk.then(page.getSelectionModel()::selectFirst)
                .then(() -> model.tasks()
                        .rootsProperty()
                        .get()
                        .stream()
                        .flatMap(group -> group.children().stream())
                        .findFirst()
                        .ifPresent(model.tasks().selectedProperty()::set))
                .then(() -> bar.search().setText("a"))
                .then(bar.search()::clear)
                .then(after)
                .start();
    }

    private boolean isImporting() {
        return model.importing().stateProperty().get() != ImportModel.State.AWAY;
    }

    private void route() {
        // A document beside its plan needs all the width there is.
        Node whole = isImporting() ? importing : panes;
        if (getCenter() != whole) {
            setCenter(whole);
        }
        Node wanted = screen();
        if (!stage.getChildren().contains(wanted)) {
            stage.getChildren().setAll(wanted);
        }
    }

    private Node screen() {
        Messages messages = desk.messages();
        if (model.openProperty().get() != null) {
            return page;
        }
        if (!model.readProperty().get() || !model.busyProperty().get().isEmpty()) {
            return new BusyState(messages.get("shell.reading"));
        }
        Button read = new Button(messages.get("shell.import"));
        read.setId("empty-import");
        read.getStyleClass().add("accent");
        read.setOnAction(_ -> acts.importDocuments());
        Button paste = new Button(messages.get("import.paste"));
        paste.setId("empty-paste");
        paste.setOnAction(_ -> acts.paste());
        Button samples = new Button(messages.get("shell.samples"));
        samples.setId("empty-samples");
        samples.setOnAction(_ -> acts.loadSamples());
        return new EmptyState("book", messages.get("shell.empty"), messages.get("shell.empty.advice"), read, paste,
                samples);
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl field && field.isEditable();
        if (isImporting() && !Shortcuts.IMPORT.match(key) && !Shortcuts.PASTE.match(key)) {
            // The review has keys of its own: what is taken back there is no step of the book.
            importing.press(key);
            return;
        }
        if (Shortcuts.UNDO.match(key) && !typing) {
            model.undo();
        } else if (Shortcuts.REDO.match(key) && !typing) {
            model.redo();
        } else if (Shortcuts.SEARCH.match(key) && page.isSearchable()) {
            bar.search().requestFocus();
            bar.search().selectAll();
        } else if (Shortcuts.IMPORT.match(key)) {
            acts.importDocuments();
        } else if (Shortcuts.PASTE.match(key) && !typing) {
            acts.paste();
        } else if (Shortcuts.EXPORT.match(key)) {
            acts.export();
        } else if (Shortcuts.PRINT.match(key)) {
            acts.print();
        } else if (Shortcuts.NEXT_PANE.match(key)) {
            nextPane();
        } else {
            return;
        }
        key.consume();
    }

    /** From the plans to the table, to what is chosen in it, to the search, and round again. */
    private void nextPane() {
        List<Node> stops = List.of("#plans", "#tasks", "#indicators", "#offers", "#thumbs", "#sheet", "#history",
                "#detail-status", "#search")
                .stream()
                .map(this::lookup)
                .filter(Objects::nonNull)
                .filter(ShellView::isReachable)
                .toList();
        Node focused = getScene().getFocusOwner();
        int current = stops.indexOf(focused);
        if (!stops.isEmpty()) {
            stops.get((current + 1) % stops.size()).requestFocus();
        }
    }

    private static boolean isReachable(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.isDisabled()) {
                return false;
            }
        }
        return true;
    }
}
