package vn.sokehoach.app.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Words that are written over other words, so that neither can be read. */
final class OverlappingTexts {
    /** Letters have air around them: so much of it may be shared. */
    private static final double AIR = 4;

    private final List<Seen> seen = new ArrayList<>();

    private OverlappingTexts() {}

    /** What is seen of a text. */
    private record Seen(String words, Bounds place, Text text) {
        boolean covers(Seen other) {
            double across = Math.min(place.getMaxX(), other.place.getMaxX())
                    - Math.max(place.getMinX(), other.place.getMinX());
            double down = Math.min(place.getMaxY(), other.place.getMaxY())
                    - Math.max(place.getMinY(), other.place.getMinY());
            return across > AIR && down > AIR && !isAbove(text, other.text);
        }
    }

    /** Layers lie above one another on purpose, and the upper one covers what is below. */
    private static boolean isAbove(Node one, Node other) {
        Set<Node> around = new HashSet<>();
        for (Node up = one; up != null; up = up.getParent()) {
            around.add(up);
        }
        Node common = other;
        while (!around.contains(common)) {
            common = common.getParent();
        }
        return common instanceof StackPane;
    }

    /** Each pair in a scene. */
    static List<String> in(Parent root) {
        OverlappingTexts texts = new OverlappingTexts();
        texts.walk(root, null);
        List<Seen> all = texts.seen;
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(first -> all.subList(first + 1, all.size())
                        .stream()
                        .filter(other -> all.get(first).covers(other))
                        .map(other -> "overlapping: \"" + all.get(first).words + "\" and \"" + other.words + "\""))
                .toList();
    }

    private void walk(Node node, @Nullable Bounds within) {
        // A field covers what is below it.
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof TextInputControl) {
            return;
        }
        Bounds room = within;
        if (node.getClip() != null) {
            room = common(node.localToScene(node.getClip().getBoundsInParent()), within);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds place = common(text.localToScene(text.getLayoutBounds()), room);
            if (place.getWidth() > 0 && place.getHeight() > 0) {
                seen.add(new Seen(text.getText(), place, text));
            }
        }
        Bounds left = room;
        Stream<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                : Stream.empty();
        children.forEach(child -> walk(child, left));
    }

    private static Bounds common(Bounds place, @Nullable Bounds room) {
        if (room == null) {
            return place;
        }
        double left = Math.max(place.getMinX(), room.getMinX());
        double top = Math.max(place.getMinY(), room.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(place.getMaxX(), room.getMaxX()) - left),
                Math.max(0, Math.min(place.getMaxY(), room.getMaxY()) - top));
    }
}
