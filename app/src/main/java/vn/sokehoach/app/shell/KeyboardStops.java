package vn.sokehoach.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;

/** Where the keyboard can be in a window, in the order in which a key leads round. */
final class KeyboardStops {
    private static final List<String> ROUND = List
            .of("#plans", "#rounds-aside", "#tasks", "#plan-text", "#indicators", "#matrix", "#rounds", "#forms",
                    "#form-cells",
                    "#ledger", "#compare", "#agencies", "#agency-works", "#references", "#citations",
                    ".bar-part", "#offers", "#thumbs", "#sheet", "#history",
                    "#detail-status", "#measure-value", "#search");

    private final Parent window;

    KeyboardStops(Parent window) {
        this.window = window;
    }

    /** From the plans to the table, to what is chosen in it, to the search, and round again. */
    void next() {
        List<Node> stops = reachable(ROUND.stream());
        int current = stops.indexOf(nearest(stops, window.getScene().getFocusOwner()));
        if (!stops.isEmpty()) {
            stops.get((current + 1) % stops.size()).requestFocus();
        }
    }

    /** The stop of the pane in which the keyboard is: the one with which it shares the smallest part of the window. */
    private static @Nullable Node nearest(List<Node> stops, @Nullable Node owner) {
        for (Node part = owner; part != null; part = part.getParent()) {
            Node within = part;
            Optional<Node> stop = stops.stream().filter(each -> isIn(each, within)).findFirst();
            if (stop.isPresent()) {
                return stop.get();
            }
        }
        return null;
    }

    private static boolean isIn(Node node, @Nullable Node part) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == part) {
                return true;
            }
        }
        return false;
    }

    /** Gives the keyboard back to where it was; where that is gone, to the table, else to the plans. */
    void giveBack(@Nullable Node before) {
        if (before != null && before.getScene() == window.getScene() && isReachable(before)) {
            before.requestFocus();
        } else {
            toTable();
        }
    }

    /** Gives the keyboard to the table where it is at nothing in sight, or fell back to a button of this bar. */
    void ifAway(Node bar) {
        Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
        if (owner == null || !isReachable(owner) || owner instanceof ButtonBase && isIn(owner, bar)) {
            toTable();
        }
    }

    /** Gives the keyboard to what is shown of the open plan; where nothing of it can take it, to its tabs, without a plan to the plans. */
    void toTable() {
        // What is shown for the first time has its parts when it is laid out.
        window.applyCss();
        window.layout();
        Node page = window.lookup(".plan-page");
        reachable(ROUND.stream()).stream()
                .filter(stop -> isIn(stop, page))
                .findFirst()
                .or(() -> reachable(Stream.of(".plan-page", "#plans")).stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private List<Node> reachable(Stream<String> queries) {
        return queries.map(window::lookup).filter(Objects::nonNull).filter(KeyboardStops::isReachable).toList();
    }

    private static boolean isReachable(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.isDisabled()) {
                return false;
            }
        }
        return true;
    }
}
