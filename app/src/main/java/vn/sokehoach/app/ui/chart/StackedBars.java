package vn.sokehoach.app.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.EventTarget;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Bars of parts, one below the other on a common scale; each part opens what it counts. */
public final class StackedBars extends GridPane {
    private final KeyStops stops = new KeyStops(this);
    private final Map<Node, String> told = new HashMap<>();
    private final ColumnConstraints names = new ColumnConstraints();

    public StackedBars() {
        getStyleClass().add("stacked-bars");
        ColumnConstraints bars = new ColumnConstraints(80, 300, Double.MAX_VALUE);
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints totals = new ColumnConstraints(44);
        totals.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(names, bars, totals);
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
        told.put(label, part.spoken());
        stops.open(label, part.spoken(), part.open());
        return label;
    }
}
