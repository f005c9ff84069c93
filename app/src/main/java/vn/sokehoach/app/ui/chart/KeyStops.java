package vn.sokehoach.app.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * What of a chart can be pressed, in lines. The tab key stops once at the chart; arrows go along a line and to the stop
 * that lies nearest above or below, Home and End to the leftmost and the rightmost of all; Enter and the space bar open
 * what a stop stands for, as a click does.
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
                all().forEach(each -> each.setFocusTraversable(each == stop));
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
            case LEFT -> focus(lines.get(line), place - 1);
            case RIGHT -> focus(lines.get(line), place + 1);
            case UP -> focusNearest(line - 1, lines.get(line).get(place));
            case DOWN -> focusNearest(line + 1, lines.get(line).get(place));
            case HOME -> all().min(Comparator.comparing(stop -> Math.round(inScene(stop).getMinX())))
                    .ifPresent(Node::requestFocus);
            // Of those that lie as far to the right, the one in the lowest line.
            case END -> all().reduce((last, stop) -> isFurtherLeft(stop, last) ? last : stop)
                    .ifPresent(Node::requestFocus);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Stream<Node> all() {
        return lines.stream().flatMap(List::stream);
    }

    private static void focus(List<Node> line, int place) {
        line.get(Math.clamp(place, 0, line.size() - 1)).requestFocus();
    }

    /** A line need not have a stop at every place: a year without a value has none. */
    private void focusNearest(int line, Node from) {
        if (line >= 0 && line < lines.size()) {
            double across = inScene(from).getCenterX();
            lines.get(line)
                    .stream()
                    .min(Comparator.comparing(stop -> Math.abs(inScene(stop).getCenterX() - across)))
                    .ifPresent(Node::requestFocus);
        }
    }

    private static boolean isFurtherLeft(Node stop, Node other) {
        return Math.round(inScene(stop).getMaxX()) < Math.round(inScene(other).getMaxX());
    }

    private static Bounds inScene(Node stop) {
        return stop.localToScene(stop.getLayoutBounds());
    }
}
