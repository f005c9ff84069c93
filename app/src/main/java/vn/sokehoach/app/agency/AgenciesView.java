package vn.sokehoach.app.agency;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.agency.StructureBox;
import vn.sokehoach.app.ui.cell.ValueColumn;
import vn.sokehoach.app.ui.control.EscapeKey;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.app.ui.definition.DefinitionButton;
import vn.sokehoach.app.ui.stepwise.StepwiseBar;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.app.ui.watch.UntilKnown;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.plan.AgencyRole;

/** The directory of agencies at the left, the chosen one's page at the right. */
public final class AgenciesView extends SplitPane {
    /** So many letters of what is searched for are seen. */
    private static final int SEARCHED = 9;
    private static final double NARROWEST_NAME = 160;
    private static final double OWNER = 92;

    private final AgenciesModel model;
    private final Messages messages;
    private final Desk desk;
    private final TableView<AgencyPage> table = new TableView<>();
    private final Label count = new Label();
    private boolean filling;

    public AgenciesView(AgenciesModel model, Desk desk) {
        this.model = model;
        this.messages = desk.messages();
        this.desk = desk;
        getStyleClass().addAll("beside", "agencies-view");
        prepareTable();
        StepwiseBar reading = new StepwiseBar(model.reading(), "agencies", model.watched()::giveUp, messages);
        reading.getStyleClass().add("view-toolbar");
        VBox directory = new VBox(toolbar(), reading, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getItems().setAll(directory, new AgencyPageView(model, desk));
        setDividerPositions(0.52);
        model.shownProperty().addListener((_, _, _) -> show());
        model.selectedProperty().addListener((_, _, _) -> select());
        show();
    }

    /** Nothing is in the book yet, or nothing fits what is searched for. */
    private StackPane nothing() {
        EmptyState unfound =
                new EmptyState("search", messages.get("agency.none"), messages.get("agency.none.advice"));
        EmptyState empty = new EmptyState("book", messages.get("agency.empty"), messages.get("agency.empty.advice"));
        empty.visibleProperty().bind(model.searchProperty().isEmpty());
        unfound.visibleProperty().bind(empty.visibleProperty().not());
        return new StackPane(unfound, empty);
    }

    private FlowPane toolbar() {
        TextField search = new TextField();
        search.setId("agency-search");
        search.setPromptText(messages.get("agency.search"));
        search.setAccessibleText(messages.get("agency.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setPrefColumnCount(SEARCHED);
        EscapeKey.empties(search, table::requestFocus);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        FlowPane bar = new FlowPane(6, 4, search, count,
                new StructureBox(model.structureProperty(), messages, "agency-structure"),
                new DirectoryMenu(model, desk), new DefinitionButton(Counted.AGENCIES, desk));
        bar.getStyleClass().add("view-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void prepareTable() {
        table.setId("agencies");
        table.setAccessibleText(messages.get("tab.agencies"));
        table.setFixedCellSize(27);
        // Wrapped, so that the table can be scrolled where it is narrower than its columns can be.
        table.setColumnResizePolicy(asked -> TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(asked));
        table.setPlaceholder(new UntilKnown(nothing(), model.watched(), messages));
        TableColumn<AgencyPage, Object> name =
                new ValueColumn<>(messages.get("agency.name"), 206, page -> page.agency().nameOn(null));
        name.setMinWidth(NARROWEST_NAME);
        TableColumn<AgencyPage, Object> owner =
                new ValueColumn<>(messages.get("agency.owner"), OWNER, page -> page.agency().id().owner());
        owner.setMaxWidth(OWNER);
        table.getColumns()
                .setAll(List.of(name, owner,
                        number(AgencyRole.LEAD), number(AgencyRole.COOPERATING), number(AgencyRole.MONITORING)));
        ReadTable.of(table);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, page) -> {
            if (!filling) {
                model.selectedProperty().set(page);
            }
        });
    }

    private TableColumn<AgencyPage, Object> number(AgencyRole role) {
        TableColumn<AgencyPage, Object> column =
                new ValueColumn<>(messages.of("role", role), widthOf(role), page -> page.count(role));
        column.getStyleClass().add("target-column");
        column.setMinWidth(widthOf(role));
        column.setMaxWidth(widthOf(role));
        ReadTable.says(column, count -> count.equals(0) ? "" : count.toString());
        column.setCellFactory(_ -> new CountCell());
        return column;
    }

    /** As wide as its title, so that the names have the rest. */
    private static double widthOf(AgencyRole role) {
        return switch (role) {
            case LEAD -> 66;
            case COOPERATING -> 88;
            case MONITORING -> 118;
        };
    }

    /** A count; nothing for nought. */
    private static final class CountCell extends TableCell<AgencyPage, Object> {
        @Override
        protected void updateItem(Object count, boolean empty) {
            super.updateItem(count, empty);
            setText(empty || count == null || count.equals(0) ? null : count.toString());
        }
    }

    private void show() {
        filling = true;
        try {
            table.getItems().setAll(model.shownProperty().get());
        } finally {
            filling = false;
        }
        count.setText(messages.get("agency.count", model.shownProperty().get().size()));
        select();
    }

    private void select() {
        filling = true;
        try {
            AgencyPage page = model.selectedProperty().get();
            if (page == null) {
                table.getSelectionModel().clearSelection();
            } else if (page != table.getSelectionModel().getSelectedItem()) {
                table.getSelectionModel().select(page);
            }
        } finally {
            filling = false;
        }
    }
}
