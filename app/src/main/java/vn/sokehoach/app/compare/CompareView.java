package vn.sokehoach.app.compare;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.change.ChangeWord;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.app.ui.stepwise.StepwiseBar;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.app.ui.watch.UntilKnown;
import vn.sokehoach.core.store.PlanRow;

/** Two plans beside one another: which is compared, how many differences of each sort, and each with before and after. */
public final class CompareView extends VBox {
    private final CompareModel model;
    private final Messages messages;
    private final Desk desk;
    private final TableView<ChangeRow> table = new TableView<>();
    private final FlowPane chips = new FlowPane(6, 4);
    private final Label detail = new WrappedLabel("", "compare-detail");
    private final UntilKnown same;

    public CompareView(CompareModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        this.same = new UntilKnown(
                new EmptyState("list", messages.get("compare.same"), messages.get("compare.same.advice")),
                model.watched(), messages, messages.get("compare.busy"));
        getStyleClass().add("compare-view");
        chips.getStyleClass().add("view-toolbar");
        prepareTable();
        detail.setId("compare-detail");
        setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(choice(), chips, table, detail);
        model.allProperty().addListener((_, _, _) -> show());
        model.wordProperty().addListener((_, _, _) -> show());
        model.othersProperty().addListener((_, _, _) -> placeholder());
        show();
    }

    private HBox choice() {
        ComboBox<PlanRow> other = new ComboBox<>();
        other.setId("compare-other");
        other.setPrefWidth(340);
        other.setConverter(new Named<>(
                plan -> messages.get("compare.plan", desk.sentences().nameOf(plan), plan.year())));
        other.getItems().setAll(model.othersProperty().get());
        other.valueProperty().bindBidirectional(model.otherProperty());
        model.othersProperty().addListener((_, _, plans) -> {
            PlanRow chosen = model.otherProperty().get();
            other.getItems().setAll(plans);
            model.otherProperty().set(chosen);
        });
        Label with = new Label(messages.get("compare.with"));
        with.setLabelFor(other);
        HBox bar = new HBox(10, with, other, new StepwiseBar(model.work(), "compare", model::giveUp, messages));
        bar.getStyleClass().add("view-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void prepareTable() {
        table.setId("compare");
        table.setAccessibleText(messages.get("tab.compare"));
        table.setFixedCellSize(27);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(column(messages.get("compare.what"), 130, row -> messages.of("compare.word", row.word())));
        table.getColumns().add(column(messages.get("compare.where"), 270, ChangeRow::place));
        table.getColumns()
                .add(column(messages.get("compare.before"), 360,
                        row -> ChangeSentences.forPeople(row.difference(), row.told().before())));
        table.getColumns()
                .add(column(messages.get("compare.after"), 360,
                        row -> ChangeSentences.forPeople(row.difference(), row.told().after())));
        ReadTable.of(table);
        table.setRowFactory(_ -> {
            TableRow<ChangeRow> line = new TableRow<>();
            line.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && line.getItem() != null) {
                    model.open(line.getItem());
                }
            });
            return line;
        });
        table.setOnKeyPressed(key -> {
            ChangeRow chosen = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
                key.consume();
            }
        });
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> detail
                        .setText(row == null ? messages.get("compare.advice") : row.told().message()));
        detail.setText(messages.get("compare.advice"));
    }

    private static TableColumn<ChangeRow, String> column(String title, double width,
            Function<ChangeRow, @Nullable String> text) {
        TableColumn<ChangeRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 130));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty || words == null ? null : words.replaceAll("\\s*\\R\\s*", " "));
            }
        });
        return column;
    }

    private void show() {
        table.getItems().setAll(model.rows());
        boolean pressedByKey = chips.getChildren().stream().anyMatch(Node::isFocused);
        ToggleGroup group = new ToggleGroup();
        chips.getChildren().setAll(chip(null, messages.get("compare.all", model.allProperty().get().size()), group));
        model.counts()
                .forEach((word, count) -> chips.getChildren()
                        .add(chip(word, messages.get("compare.counted", messages.of("compare.word", word), count),
                                group)));
        if (pressedByKey && group.getSelectedToggle() instanceof ToggleButton pressed) {
            pressed.requestFocus();
        }
        placeholder();
    }

    private ToggleButton chip(@Nullable ChangeWord word, String text, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(text);
        chip.setId("compare-" + (word == null ? "ALL" : word.name()));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setSelected(model.wordProperty().get() == word);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.wordProperty().set(word);
        });
        return chip;
    }

    private void placeholder() {
        table.setPlaceholder(model.othersProperty().get().isEmpty()
                ? new EmptyState("book", messages.get("compare.alone"), messages.get("compare.alone.advice"))
                : same);
    }
}
