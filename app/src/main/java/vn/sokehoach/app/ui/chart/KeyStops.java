package vn.sokehoach.app.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * What of a chart can be pressed, in lines. The tab key stops once at the chart; arrows, Home and End go from stop to stop,
 * Enter and the space bar open what it stands for, as a click does.
 */
public final class KeyStops {
    private final List<List<Node>> lines = new ArrayList<>();

    /** The stops of a chart. */
    public KeyStops(Node chart) {
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Forgets the stops. */
    public void clear() {
        lines.clear();
    }

    /** A line of stops below those before; the first stop of all is where the tab key arrives. */
    public void add(List<? extends Node> line) {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
            lines.getFirst().getFirst().setFocusTraversable(true);
        }
    }

    /** Makes a node a stop, which must be added to a line too. */
    public void open(Node stop, String spoken, Runnable open) {
        stop.setAccessibleRole(AccessibleRole.BUTTON);
        stop.setAccessibleText(spoken);
        stop.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        stop.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open.run();
            }
        });
        stop.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                lines.stream().flatMap(List::stream).forEach(each -> each.setFocusTraversable(each == stop));
            }
        });
    }

    private void pressed(KeyEvent key) {
        for (int line = 0; line < lines.size(); line++) {
            int place = lines.get(line).indexOf(key.getTarget());
            if (place >= 0 && go(key.getCode(), line, place)) {
                key.consume();
                return;
            }
        }
    }

    private boolean go(KeyCode key, int line, int place) {
        switch (key) {
            case LEFT -> focus(line, place - 1);
            case RIGHT -> focus(line, place + 1);
            case UP -> focus(line - 1, place);
            case DOWN -> focus(line + 1, place);
            case HOME -> focus(0, 0);
            case END -> focus(lines.size() - 1, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus(int line, int place) {
        if (line >= 0 && line < lines.size()) {
            List<Node> stops = lines.get(line);
            stops.get(Math.clamp(place, 0, stops.size() - 1)).requestFocus();
        }
    }
}
