package vn.sokehoach.app.matrix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.overview.AssignmentMatrix.Row;
import vn.sokehoach.core.plan.AgencyRole;

/** The counts of an agency in a group, one for each role with a stroke between; a click on one opens its tasks. */
final class MatrixCell extends TableCell<Row, String> {
    private static final String PARTING = " / ";
    private static final String NOUGHT = "-";

    private final MatrixTable table;
    private final int group;

    MatrixCell(MatrixTable table, int group) {
        this.table = table;
        this.group = group;
        getStyleClass().add("matrix-count");
        setOnMouseClicked(this::clicked);
    }

    /** "2 / 5 / -" in the order of the roles; "" where all are nought. */
    static String text(Row row, int group, List<AgencyRole> roles) {
        List<Integer> counts =
                roles.stream().map(role -> MatrixTable.tasks(row, group, List.of(role)).size()).toList();
        return counts.stream().allMatch(count -> count == 0) ? ""
                : counts.stream()
                        .map(count -> count == 0 ? NOUGHT : count.toString())
                        .collect(Collectors.joining(PARTING));
    }

    /** The style class that colours a role; that of all together for null. */
    static String style(@Nullable AgencyRole role) {
        return "role-" + (role == null ? "all" : role.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }

    private void clicked(MouseEvent click) {
        Row row = getTableRow() == null ? null : getTableRow().getItem();
        Node words = lookup(".text");
        if (click.getButton() == MouseButton.PRIMARY && row != null && words instanceof Text text
                && getText() != null && text.contains(text.sceneToLocal(click.getSceneX(), click.getSceneY()))) {
            List<AgencyRole> roles = table.roles();
            int at = partAt(text.hitTest(text.sceneToLocal(new Point2D(click.getSceneX(), click.getSceneY())))
                    .getCharIndex());
            table.open(row, group, List.of(roles.get(Math.min(at, roles.size() - 1))));
        }
    }

    /** Which of the counts has the letter at this place, the stroke behind it included. */
    private int partAt(int letter) {
        String[] parts = getText().split(PARTING, -1);
        int end = 0;
        for (int part = 0; part < parts.length; part++) {
            end += parts[part].length() + PARTING.length();
            if (letter < end - 1) {
                return part;
            }
        }
        return parts.length - 1;
    }
}
