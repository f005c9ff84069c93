package vn.sokehoach.app.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.cell.ValueColumn;
import vn.sokehoach.app.ui.control.EscapeKey;
import vn.sokehoach.app.ui.stepwise.StepwiseBar;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.app.ui.watch.UntilKnown;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.CitedReference.Citation;

/** The cited documents at the left; at the right all plans, groups and tasks that cite the chosen one. */
public final class ReferencesView extends SplitPane {
    private final ReferencesModel model;
    private final Desk desk;
    private final Messages messages;
    private final TableView<CitedReference> table = new TableView<>();
    private final TableView<Citation> citing = new TableView<>();
    private final Label title = new WrappedLabel("", "detail-text");
    private final Label count = new Label();
    private boolean filling;

    public ReferencesView(ReferencesModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        getStyleClass().addAll("beside", "references-view");
        prepare();
        StepwiseBar reading = new StepwiseBar(model.reading(), "references", model.watched()::giveUp, messages);
        reading.getStyleClass().add("view-toolbar");
        VBox left = new VBox(toolbar(), reading, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        title.setId("reference-title");
        VBox facts = new VBox(title);
        facts.getStyleClass().add("detail-body");
        VBox right = new VBox(facts, citing);
        VBox.setVgrow(citing, Priority.ALWAYS);
        getItems().setAll(left, right);
        setDividerPositions(0.42);
        model.shownProperty().addListener((_, _, _) -> show());
        model.selectedProperty().addListener((_, _, chosen) -> show(chosen));
        show();
        show(model.selectedProperty().get());
    }

    private HBox toolbar() {
        TextField search = new TextField();
        search.setId("reference-search");
        search.setPromptText(messages.get("reference.search"));
        search.setAccessibleText(messages.get("reference.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        EscapeKey.empties(search, table::requestFocus);
        HBox.setHgrow(search, Priority.ALWAYS);
        Button all = new Button(messages.get("reference.all"));
        all.setId("reference-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.visibleProperty().bind(model.pieceProperty().isNotNull());
        all.managedProperty().bind(all.visibleProperty());
        all.setOnAction(_ -> model.of(null));
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(8, search, count, all);
        bar.getStyleClass().add("view-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void prepare() {
        table.setId("references");
        table.setAccessibleText(messages.get("tab.references"));
        dress(table);
        table.setPlaceholder(new UntilKnown(
                new EmptyState("search", messages.get("reference.none"), messages.get("reference.none.advice")),
                model.watched(), messages));
        table.getColumns()
                .setAll(List.of(new ValueColumn<>(messages.get("reference.number"), 130, CitedReference::number),
                        new ValueColumn<>(messages.get("reference.kind"), 110, CitedReference::kind),
                        new ValueColumn<>(messages.get("reference.date"), 106, ReferencesView::inShort),
                        new ValueColumn<>(messages.get("reference.plans"), 74, CitedReference::plans),
                        new ValueColumn<>(messages.get("reference.pieces"), 80, CitedReference::pieces)));
        ReadTable.of(table);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (!filling) {
                model.selectedProperty().set(chosen);
            }
        });
        citing.setId("citations");
        citing.setAccessibleText(messages.get("reference.citing"));
        dress(citing);
        citing.setPlaceholder(new Label(messages.get("reference.choose")));
        citing.getColumns()
                .setAll(List.of(
                        new ValueColumn<>(messages.get("agency.plan"), 120, one -> desk.sentences().nameOf(one.plan())),
                        new ValueColumn<>(messages.get("reference.place"), 176,
                                one -> messages.of("reference.place", one.place())),
                        new ValueColumn<>(messages.get("column.number"), 60, Citation::number),
                        new ValueColumn<>(messages.get("column.content"), 340,
                                one -> one.words().replaceAll("\\s+", " "))));
        ReadTable.of(citing);
        citing.setRowFactory(_ -> {
            TableRow<Citation> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
        citing.setOnKeyPressed(key -> {
            Citation chosen = citing.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
                key.consume();
            }
        });
    }

    private static void dress(TableView<?> table) {
        table.setFixedCellSize(27);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** The first date, and how many more there are. */
    private static String inShort(CitedReference reference) {
        List<LocalDate> dates = List.copyOf(reference.dates());
        return dates.isEmpty() ? "" : Days.day(dates.getFirst()) + (dates.size() > 1 ? " +" + (dates.size() - 1) : "");
    }

    private static String dates(CitedReference reference) {
        return reference.dates().stream().map(Days::day).collect(Collectors.joining(", "));
    }

    private void show() {
        filling = true;
        try {
            table.getItems().setAll(model.shownProperty().get());
        } finally {
            filling = false;
        }
        count.setText(messages.get("reference.count", model.shownProperty().get().size()));
        show(model.selectedProperty().get());
    }

    private void show(@Nullable CitedReference chosen) {
        filling = true;
        try {
            if (chosen == null) {
                table.getSelectionModel().clearSelection();
            } else if (chosen != table.getSelectionModel().getSelectedItem()) {
                table.getSelectionModel().select(chosen);
            }
        } finally {
            filling = false;
        }
        title.setText(chosen == null ? "" : words(chosen));
        citing.getItems().setAll(chosen == null ? List.of() : chosen.citations());
    }

    private String words(CitedReference reference) {
        String name = reference.kind() + " " + reference.number();
        String dated = reference.dates().isEmpty() ? name
                : messages.get("reference.dated", name, dates(reference));
        return reference.own() == null ? dated
                : messages.get("reference.own", dated, desk.sentences().nameOf(reference.own()));
    }
}
