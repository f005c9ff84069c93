package vn.sokehoach.app.agency;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.cell.ValueColumn;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.app.ui.definition.DefinitionButton;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.core.overview.StructureComparison;
import vn.sokehoach.core.overview.StructureComparison.Row;

/** Who leads how many tasks now, whose tasks they were, and how both sums come together. */
final class StructuresView extends VBox {

    StructuresView(StructureComparison both, Desk desk) {
        Messages messages = desk.messages();
        getStyleClass().add("dialog-body");
        setPrefSize(1000, 520);
        TableView<Row> table = new TableView<>();
        table.setId("structures");
        table.setAccessibleText(messages.get("directory.structures"));
        table.setFixedCellSize(27);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(new ValueColumn<>(messages.get("structure.NOW"), 250, Row::name),
                        new ValueColumn<>(messages.get("agency.owner"), 110, Row::owner),
                        new ValueColumn<>(messages.get("directory.tasks"), 70, Row::tasks),
                        new ValueColumn<>(messages.get("directory.shared"), 100,
                                row -> row.shared() == 0 ? "" : row.shared()),
                        new ValueColumn<>(messages.get("structure.THEN"), 470,
                                row -> row.parts()
                                        .stream()
                                        .map(part -> part.name() + " " + part.tasks())
                                        .collect(Collectors.joining(" + ")))));
        ReadTable.of(table, desk.pasteboard());
        table.getItems().setAll(both.rows());
        VBox.setVgrow(table, Priority.ALWAYS);
        WrappedLabel sums = new WrappedLabel(messages.get("directory.sums", both.tasks(), both.sumThen(),
                both.sumNow(), both.shared(), both.split()), "muted");
        sums.setId("structures-sums");
        getChildren().setAll(table, sums, new DefinitionButton(Counted.STRUCTURES, desk));
    }
}
