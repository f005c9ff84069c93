package vn.sokehoach.app.task.table;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.task.bar.FilterChips;
import vn.sokehoach.app.task.bar.FilterMenu;
import vn.sokehoach.app.task.bar.QuickMenu;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.table.GridFrame;
import vn.sokehoach.app.ui.table.HeldLine;
import vn.sokehoach.app.ui.view.ColumnMenu;
import vn.sokehoach.app.ui.view.ViewsMenu;

/** The tasks of a plan: narrowings above, the tree-table below. */
public final class TasksView extends VBox {
    private static final double WIDE = 1200;
    /** In less room the narrowings are one button. */
    private static final double ROOMY = 640;
    private static final double NARROWEST = 300;

    private final TasksModel model;
    private final Desk desk;
    private final Messages messages;
    private final TasksTable table;
    private final GridFrame<TaskRow> frame;
    private final Label count = new Label();
    private final ToggleGroup chips = new ToggleGroup();

    /** Shows the tasks; {@code tools} stand at the right of the narrowings. */
    public TasksView(TasksModel model, Desk desk, Node... tools) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        this.table = new TasksTable(model, messages);
        this.frame = new GridFrame<>(table, table.allColumns(), model.cells(), desk.pasteboard(), messages);
        table.keepBlockOf(frame.grid());
        getStyleClass().add("tasks-view");
        setMinWidth(NARROWEST);
        setVgrow(frame, Priority.ALWAYS);
        table.setPlaceholder(new EmptyState("search", messages.get("task.none"), messages.get("task.none.advice")));
        getChildren().setAll(toolbar(tools), new FilterChips(model, messages), refusal(),
                new HeldLine<>(frame.grid(), messages), frame);
        model.shownProperty().addListener((_, _, _) -> count());
        model.progressProperty().addListener((_, _, _) -> count());
        count();
    }

    /** What stands in the place of the table's rows where the plan has none at all. */
    public void whereNothingIs(Node state) {
        Node usual = table.getPlaceholder();
        model.rootsProperty().subscribe(roots -> table.setPlaceholder(roots.isEmpty() ? state : usual));
    }

    /** Where the keyboard goes first. */
    public void focusTable() {
        table.requestFocus();
    }

    /** The narrowings wrap where there is little room; what is at the right stays there. */
    private HBox toolbar(Node... tools) {
        FlowPane narrowings = new FlowPane(6, 4);
        narrowings.setMinWidth(0);
        narrowings.setPrefWrapLength(WIDE);
        narrowings.setAlignment(Pos.CENTER_LEFT);
        List<ToggleButton> quick = Arrays.stream(Quick.values()).map(this::chip).toList();
        QuickMenu menu = new QuickMenu(model, this::text);
        narrowings.getChildren().addAll(quick);
        narrowings.getChildren().addAll(menu, new FilterMenu(model, messages), chosen());
        HBox.setHgrow(narrowings, Priority.ALWAYS);
        count.setId("task-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(6, narrowings, count, new ColumnMenu(table.allColumns(), messages),
                new ViewsMenu(model.views(), desk));
        bar.getChildren().addAll(2, List.of(tools));
        bar.getStyleClass().add("view-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        quick.forEach(chip -> chip.managedProperty().bind(chip.visibleProperty()));
        menu.managedProperty().bind(menu.visibleProperty());
        menu.visibleProperty().bind(bar.widthProperty().lessThan(ROOMY));
        quick.forEach(chip -> chip.visibleProperty().bind(menu.visibleProperty().not()));
        chips.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                chips.selectToggle(before);
            }
        });
        return bar;
    }

    /** The rows that a figure opened, as a chip that is taken away by a click. */
    private Button chosen() {
        Button chip = new Button("", Signs.of("cancelled"));
        chip.setId("chosen-tasks");
        chip.getStyleClass().addAll("chip", "chosen-tasks");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setTooltip(new Tooltip(messages.get("chosen.clear")));
        chip.textProperty()
                .bind(model.chosenProperty()
                        .map(tasks -> messages.get("chosen.title", tasks.title(), tasks.ids().size()))
                        .orElse(""));
        chip.visibleProperty().bind(model.chosenProperty().isNotNull());
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(_ -> model.chosenProperty().set(null));
        return chip;
    }

    private ToggleButton chip(Quick quick) {
        ToggleButton chip = new ToggleButton();
        chip.setId("chip-" + quick.name());
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(chips);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(model.quickProperty().get() == quick);
        chip.setOnAction(_ -> model.quickProperty().set(quick));
        model.quickProperty().addListener((_, _, now) -> chip.setSelected(now == quick));
        model.progressProperty().addListener((_, _, _) -> chip.setText(text(quick)));
        chip.setText(text(quick));
        return chip;
    }

    private String text(Quick quick) {
        return quick == Quick.ALL ? messages.of("quick", quick)
                : messages.of("quick", quick) + " " + model.count(quick);
    }

    private Label refusal() {
        Label label = new Label("", Signs.of("overdue"));
        label.setId("table-refusal");
        label.getStyleClass().add("refusal");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(model.messageProperty());
        label.visibleProperty().bind(model.messageProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void count() {
        count.setText(messages.get("task.count", model.shownTasks(), model.total()));
    }
}
