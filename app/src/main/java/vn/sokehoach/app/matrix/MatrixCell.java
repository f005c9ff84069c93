package vn.sokehoach.app.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.overview.AssignmentMatrix.Row;
import vn.sokehoach.core.plan.AgencyRole;

/** The counts of an agency in a group, a place for each role; a click on one opens its tasks. */
final class MatrixCell extends TableCell<Row, Row> {
    private final MatrixTable table;
    private final int group;
    private final List<Label> counts = new ArrayList<>();
    private final HBox box = new HBox();

    MatrixCell(MatrixTable table, int group) {
        this.table = table;
        this.group = group;
        box.setAlignment(Pos.CENTER);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        for (AgencyRole role : AgencyRole.values()) {
            Label count = new Label();
            count.getStyleClass().addAll("matrix-count", style(role));
            count.setMinWidth(21);
            count.setPrefWidth(21);
            count.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && getItem() != null && !count.getText().isEmpty()) {
                    table.open(getItem(), group, List.of(role));
                }
            });
            counts.add(count);
        }
        box.getChildren().setAll(counts);
    }

    /** The style class that colours a role; that of all together for null. */
    static String style(@Nullable AgencyRole role) {
        return "role-" + (role == null ? "all" : role.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : box);
        if (!empty && row != null) {
            for (AgencyRole role : AgencyRole.values()) {
                Label label = counts.get(role.ordinal());
                int count = table.roles().contains(role) ? MatrixTable.tasks(row, group, List.of(role)).size() : 0;
                label.setText(count == 0 ? "" : String.valueOf(count));
                boolean counted = table.roles().contains(role);
                label.setVisible(counted);
                label.setManaged(counted);
            }
        }
    }
}
