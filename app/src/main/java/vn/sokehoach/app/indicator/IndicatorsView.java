package vn.sokehoach.app.indicator;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.core.plan.Appendix;

/** The indicators of a plan: its tables to choose from, and the chosen one as printed. */
public final class IndicatorsView extends VBox {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final IndicatorsModel model;
    private final Messages messages;
    private final TableView<IndicatorRow> table = new TableView<>();
    private final HBox choices = new HBox(6);
    private final Label title = new Label();
    private final Label count = new Label();

    public IndicatorsView(IndicatorsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("indicators-view");
        title.getStyleClass().add("view-caption");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(10, choices, all(), title, count);
        bar.getStyleClass().add("view-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        prepareTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(bar, table);
        model.appendicesProperty().addListener((_, _, _) -> offer());
        model.chosenProperty().addListener((_, _, _) -> {
            choices.getChildren()
                    .forEach(each -> ((ToggleButton) each)
                            .setSelected(isChosen((Appendix) each.getUserData())));
            showColumns();
        });
        model.rowsProperty().addListener((_, _, _) -> showRows());
        model.measuredProperty().addListener((_, _, _) -> {
            table.refresh();
            count();
        });
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

    private void prepareTable() {
        table.setId("indicators");
        table.setAccessibleText(messages.get("tab.indicators"));
        table.setFixedCellSize(27);
        table.widthProperty().addListener((_, _, _) -> widenName());
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(IndicatorRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(GROUP, !empty && row != null && row.isGroup());
            }
        });
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> model.selectedProperty().set(row));
        model.selectedProperty().addListener((_, _, row) -> {
            if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(row);
                table.scrollTo(row);
            }
        });
    }

    private void offer() {
        ToggleGroup group = new ToggleGroup();
        choices.getChildren()
                .setAll(model.appendicesProperty()
                        .get()
                        .stream()
                        .map(appendix -> choice(appendix, group))
                        .toList());
        boolean none = model.appendicesProperty().get().isEmpty();
        table.setPlaceholder(none
                ? new EmptyState("list", messages.get("indicator.none"), messages.get("indicator.none.advice"))
                : new EmptyState("search", messages.get("indicator.nohit"), messages.get("task.none.advice")));
        showColumns();
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

    private void showColumns() {
        Appendix appendix = model.chosenProperty().get();
        title.setText(appendix == null ? "" : appendix.title());
        List<TableColumn<IndicatorRow, ?>> columns = new ArrayList<>(
                model.columns().stream().map(IndicatorTableColumn::new).toList());
        if (appendix != null) {
            MeasureWords words = new MeasureWords(messages);
            columns.add(new MeasuredColumn(model, words, false));
            columns.add(new MeasuredColumn(model, words, true));
        }
        table.getColumns().setAll(columns);
        showRows();
        widenName();
        table.scrollTo(0);
    }

    private void showRows() {
        table.getItems().setAll(model.rowsProperty().get());
        count();
    }

    private void count() {
        count.setText(model.chosenProperty().get() == null ? ""
                : messages.get("measure.met", model.met(), model.figured()) + "  ·  "
                        + messages.get("indicator.count", model.shown(), model.total()));
    }

    private void widenName() {
        double others = table.getColumns()
                .stream()
                .filter(column -> !isName(column))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        table.getColumns()
                .stream()
                .filter(IndicatorsView::isName)
                .findFirst()
                .ifPresent(name -> name.setPrefWidth(Math.max(170, table.getWidth() - others - 11)));
    }

    private static boolean isName(TableColumn<IndicatorRow, ?> column) {
        return column instanceof IndicatorTableColumn printed && printed.isName();
    }
}
