package vn.sokehoach.app.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.EventTarget;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Bars of parts, one below the other on a common scale. The tab key stops once at the chart; arrows, Home and End go from
 * part to part, Enter and the space bar open what a part counts.
 */
public final class StackedBars extends GridPane {
    private final List<List<Label>> stops = new ArrayList<>();
    private final Map<Node, String> told = new HashMap<>();
    private final ColumnConstraints names = new ColumnConstraints();

    public StackedBars() {
        getStyleClass().add("stacked-bars");
        ColumnConstraints bars = new ColumnConstraints(80, 300, Double.MAX_VALUE);
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints totals = new ColumnConstraints(44);
        totals.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(names, bars, totals);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // One tooltip for all: a chart has hundreds of parts.
        Tooltip tooltip = new Tooltip();
        Tooltip.install(this, tooltip);
        addEventFilter(MouseEvent.MOUSE_MOVED, move -> tooltip.setText(tell(move.getTarget())));
    }

    /**
     * Shows these rows in place of those before.
     *
     * @param nameWidth how wide their names are, in pixels
     */
    public void show(List<BarRow> rows, double nameWidth) {
        names.setMinWidth(nameWidth);
        names.setPrefWidth(nameWidth);
        names.setMaxWidth(nameWidth);
        stops.clear();
        told.clear();
        getChildren().clear();
        int most = rows.stream().mapToInt(row -> row.all().count()).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            add(rows.get(row), row, most);
        }
        if (!stops.isEmpty()) {
            stops.getFirst().getFirst().setFocusTraversable(true);
        }
    }

    private String tell(EventTarget target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null && node != this; node =
                node.getParent()) {
            if (told.containsKey(node)) {
                return told.get(node);
            }
        }
        return "";
    }

    private void add(BarRow row, int line, int most) {
        Label name = new Label(row.name());
        name.getStyleClass().add("bar-name");
        told.put(name, row.name());
        List<Label> parts = new ArrayList<>();
        List<BarRow.Part> counted = row.parts().stream().filter(part -> part.count() > 0).toList();
        counted.forEach(part -> parts.add(stop(part, "bar-part")));
        Bar bar = new Bar(List.copyOf(parts), counted.stream().map(BarRow.Part::count).toList(), most);
        Label all = stop(row.all(), "bar-total");
        parts.add(all);
        stops.add(parts);
        addRow(line, name, bar, all);
        GridPane.setValignment(name, VPos.CENTER);
    }

    private Label stop(BarRow.Part part, String style) {
        Label label = new Label(String.valueOf(part.count()));
        label.getStyleClass().addAll(style, part.style());
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setAccessibleText(part.spoken());
        told.put(label, part.spoken());
        label.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                part.open().run();
            }
        });
        label.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                part.open().run();
                key.consume();
            }
        });
        label.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                stops.stream().flatMap(List::stream).forEach(each -> each.setFocusTraversable(each == label));
            }
        });
        return label;
    }

    private void pressed(KeyEvent key) {
        for (int row = 0; row < stops.size(); row++) {
            int column = stops.get(row).indexOf(key.getTarget());
            if (column >= 0 && go(key.getCode(), row, column)) {
                key.consume();
                return;
            }
        }
    }

    private boolean go(KeyCode key, int row, int column) {
        switch (key) {
            case LEFT -> focus(row, column - 1);
            case RIGHT -> focus(row, column + 1);
            case UP -> focus(row - 1, column);
            case DOWN -> focus(row + 1, column);
            case HOME -> focus(0, 0);
            case END -> focus(stops.size() - 1, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus(int row, int column) {
        if (row >= 0 && row < stops.size()) {
            List<Label> line = stops.get(row);
            line.get(Math.clamp(column, 0, line.size() - 1)).requestFocus();
        }
    }
}
