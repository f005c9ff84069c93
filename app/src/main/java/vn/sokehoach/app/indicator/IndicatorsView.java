package vn.sokehoach.app.indicator;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.table.GridFrame;
import vn.sokehoach.app.ui.table.HeldLine;
import vn.sokehoach.core.plan.Appendix;

/** The indicators of a plan: its tables to choose from, and the chosen one as printed. */
public final class IndicatorsView extends VBox {
    /** So much of a title beside the choice; the bar wraps in a narrow window. */
    private static final double TITLE = 240;

    private final IndicatorsModel model;
    private final Messages messages;
    private final IndicatorsTable table;
    private final GridFrame<IndicatorRow> frame;
    private final HBox choices = new HBox(6);
    private final Label title = new Label();
    private final Label count = new Label();

    /** The tables of a model, followed while {@code looked} at; {@code more} ends the bar above them. */
    public IndicatorsView(IndicatorsModel model, Desk desk, ObservableValue<Boolean> looked, Node... more) {
        this.model = model;
        this.messages = desk.messages();
        this.table = new IndicatorsTable(model, messages);
        this.frame = new GridFrame<>(table, List.of(), model.cells(), desk.pasteboard(), messages);
        table.begin(frame.grid(), looked);
        getStyleClass().add("indicators-view");
        title.getStyleClass().add("view-caption");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(TITLE);
        FlowPane bar = new FlowPane(10, 4, choices, all(), title, count);
        // Its least width would be that of the whole title.
        bar.setMinWidth(0);
        bar.getChildren().addAll(more);
        bar.getStyleClass().add("view-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        FigureBar figures = new FigureBar(model, desk, table);
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().setAll(bar, figures, figures.chips(), new HeldLine<>(frame.grid(), messages), frame);
        model.appendicesProperty().when(looked).addListener((_, _, _) -> offer());
        model.chosenProperty().when(looked).addListener((_, _, _) -> {
            choices.getChildren()
                    .forEach(each -> ((ToggleButton) each)
                            .setSelected(isChosen((Appendix) each.getUserData())));
            showTitle();
        });
        model.rowsProperty().when(looked).addListener((_, _, _) -> count());
        model.figures().measuredProperty().when(looked).addListener((_, _, _) -> count());
        offer();
    }

    /** Ends the showing of some rows alone; is there while some are. */
    private Button all() {
        Button all = new Button();
        all.setId("indicators-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setAccessibleText(messages.get("chosen.clear"));
        all.setTooltip(new Tooltip(messages.get("chosen.clear")));
        all.setOnAction(_ -> model.choose(null));
        model.aloneProperty().addListener((_, _, alone) -> tell(all, alone));
        tell(all, model.aloneProperty().get());
        return all;
    }

    private void tell(Button all, @Nullable ChosenTasks alone) {
        all.setVisible(alone != null);
        all.setManaged(alone != null);
        all.setText(alone == null ? "" : messages.get("chosen.title", alone.title(), alone.ids().size()) + "  ×");
    }

    private void offer() {
        ToggleGroup group = new ToggleGroup();
        choices.getChildren()
                .setAll(model.appendicesProperty()
                        .get()
                        .stream()
                        .map(appendix -> choice(appendix, group))
                        .toList());
        showTitle();
    }

    /** What stands in the place of the rows where the plan has no table of them, or the chosen one has none yet. */
    public void whereNothingIs(Node state) {
        Node usual = new EmptyState("search", messages.get("indicator.nohit"), messages.get("task.none.advice"));
        model.rowsProperty().subscribe(_ -> table.setPlaceholder(model.total() == 0 ? state : usual));
    }

    /** Gives the keyboard to the table. */
    public void focusTable() {
        table.requestFocus();
    }

    private ToggleButton choice(Appendix appendix, ToggleGroup group) {
        ToggleButton choice = new ToggleButton(
                appendix.no().isEmpty() ? messages.get("appendix.only") : messages.get("appendix.no", appendix.no()));
        choice.getStyleClass().add("chip");
        choice.setToggleGroup(group);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setSelected(isChosen(appendix));
        choice.setOnAction(_ -> {
            choice.setSelected(true);
            model.chosenProperty().set(appendix);
        });
        choice.setUserData(appendix);
        return choice;
    }

    private boolean isChosen(Appendix appendix) {
        Appendix chosen = model.chosenProperty().get();
        return chosen != null && chosen.id().equals(appendix.id());
    }

    private void showTitle() {
        Appendix appendix = model.chosenProperty().get();
        title.setText(appendix == null ? "" : appendix.title());
        count();
    }

    private void count() {
        count.setText(model.chosenProperty().get() == null ? ""
                : messages.get("measure.met", model.met(), model.figured()) + "  ·  "
                        + messages.get("indicator.count", model.shown(), model.total()));
    }
}
