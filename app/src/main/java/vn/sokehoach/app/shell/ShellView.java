package vn.sokehoach.app.shell;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.browse.PlansView;
import vn.sokehoach.app.history.HistoryView;
import vn.sokehoach.app.indicator.IndicatorsView;
import vn.sokehoach.app.task.TaskDetailView;
import vn.sokehoach.app.task.TasksView;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.plan.Plan;

/** The main window: plans at the left, screens in the middle, the selected task at the right, what goes on below. */
public final class ShellView {

    private final ShellModel model;
    private final Messages messages;
    private final ShellActions actions;
    private final BorderPane root = new BorderPane();
    private final TasksView tasks;
    private final TabPane tabs = new TabPane();

    public ShellView(ShellModel model, Messages messages, ShellActions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        this.tasks = new TasksView(model.tasks(), messages);
        root.setTop(bar());
        root.setLeft(new PlansView(model.plans(), messages).root());
        root.setCenter(new StackPane(work(), emptyState()));
        root.setBottom(statusBar());
        root.getStyleClass().add("shell");
        keys();
        drops();
    }

    public BorderPane root() {
        return root;
    }

    private HBox bar() {
        Label name = new Label(messages.get("app.name"));
        name.getStyleClass().add("app-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label crumb = new Label();
        crumb.textProperty().bind(model.crumb());
        crumb.setTextOverrun(OverrunStyle.ELLIPSIS);
        crumb.setMaxWidth(Double.MAX_VALUE);
        crumb.setMinWidth(0);
        HBox.setHgrow(crumb, Priority.ALWAYS);
        Label saved = new Label();
        saved.setId("saved");
        saved.textProperty().bind(model.saved());
        saved.getStyleClass().add("quiet");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        Button undo = button("undo", "window.undo", model::undo);
        Button take = button("import", "window.import.button", actions::takeIn);
        Button export = button("export", "window.export.button", this::export);
        export.getStyleClass().add("accent");
        export.disableProperty().bind(model.plans().chosen().isNull());
        HBox bar = new HBox(10, name, crumb, saved, undo, take, export);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void export() {
        Plan plan = model.plans().chosen().get();
        if (plan != null) {
            actions.writeOut(plan);
        }
    }

    private Node work() {
        BorderPane withDetail = new BorderPane(tasks.root());
        withDetail.setRight(new TaskDetailView(model.tasks(), messages).root());
        tabs.getTabs()
                .setAll(tab("window.tab.tasks", withDetail),
                        tab("window.tab.indicators", new IndicatorsView(model.indicators(), messages).root()),
                        tab("window.tab.history", new HistoryView(model.history(), messages).root()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.visibleProperty().bind(model.plans().chosen().isNotNull());
        return tabs;
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(messages.get(key), content);
        tab.setId(key);
        return tab;
    }

    private VBox emptyState() {
        Label title = new Label(messages.get("window.empty.title"));
        title.getStyleClass().add("empty-title");
        Label hint = new Label(messages.get("window.empty.hint"));
        hint.setWrapText(true);
        Button take = button("empty-import", "window.import.button", actions::takeIn);
        take.getStyleClass().add("accent");
        Button samples = button("empty-samples", "window.empty.samples", actions::loadSamples);
        HBox buttons = new HBox(10, take, samples);
        VBox empty = new VBox(12, title, hint, buttons);
        empty.getStyleClass().add("empty");
        empty.visibleProperty().bind(model.plans().chosen().isNull());
        empty.managedProperty().bind(empty.visibleProperty());
        empty.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return empty;
    }

    private HBox statusBar() {
        Label counts = new Label();
        counts.textProperty().bind(model.counts());
        Label overdue = new Label();
        overdue.textProperty().bind(model.overdue());
        overdue.getStyleClass().add("status-overdue");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(14, 14);
        Label busy = new Label();
        busy.setId("busy");
        busy.textProperty().bind(model.busy());
        turning.visibleProperty().bind(Bindings.isNotEmpty(model.busy()));
        HBox bar = new HBox(16, counts, overdue, gap, turning, busy);
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    private void keys() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof javafx.scene.control.TextInputControl;
            if (pressed(event, KeyCode.Z) && !typing) {
                model.undo();
                event.consume();
            } else if (pressed(event, KeyCode.Y) && !typing) {
                model.redo();
                event.consume();
            } else if (pressed(event, KeyCode.F)) {
                tabs.getSelectionModel().selectFirst();
                tasks.focusSearch();
                event.consume();
            } else if (event.getCode() == KeyCode.F6) {
                nextPane();
                event.consume();
            }
        });
    }

    private static boolean pressed(KeyEvent event, KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN).match(event);
    }

    /** From the plans to the table, from there to the detail, and round again. */
    private void nextPane() {
        List<Node> panes = List.of(root.lookup("#plans"), root.lookup("#tasks"), root.lookup("#detail-status") == null
                ? root.lookup("#plans")
                : root.lookup("#detail-status"));
        Node focused = root.getScene().getFocusOwner();
        int current = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (focused != null && (focused == panes.get(i) || panes.get(i).equals(focused.getParent()))) {
                current = i + 1;
            }
        }
        panes.get(current % panes.size()).requestFocus();
    }

    private void drops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        root.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            actions.takeIn(files.stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
