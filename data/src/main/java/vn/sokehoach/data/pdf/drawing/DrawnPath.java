package vn.sokehoach.data.pdf.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path that a page is just drawing, and the straight lines that were drawn so far: strokes and thin bars. */
final class DrawnPath {
    /** A bar this thin, in points, is a line. */
    private static final double THICKEST = 3.2;
    /** Leaning less than this, in points, a line is straight. */
    private static final double STRAIGHT = 1;
    /** Shorter ones, in points, are corners and dots. */
    private static final double SHORTEST = 0.4;

    private final Budget budget;
    private final List<List<Point2D>> shapes = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    DrawnPath(Budget budget) {
        this.budget = budget;
    }

    List<Rule> rules() {
        return rules;
    }

    void move(Point2D point) {
        shapes.add(new ArrayList<>(List.of(point)));
    }

    void line(Point2D point) {
        budget.spend();
        if (shapes.isEmpty()) {
            move(point);
        }
        shapes.getLast().add(point);
    }

    /** A curve is no rule; what it joins stays apart. */
    void curve(Point2D end) {
        move(end);
    }

    void close() {
        if (!shapes.isEmpty()) {
            Point2D first = shapes.getLast().getFirst();
            shapes.getLast().add(first);
            move(first);
        }
    }

    Point2D current() {
        return shapes.isEmpty() ? new Point2D.Double() : shapes.getLast().getLast();
    }

    void forget() {
        shapes.clear();
    }

    void stroke() {
        for (List<Point2D> shape : shapes) {
            for (int at = 1; at < shape.size(); at++) {
                Rectangle2D box = new Rectangle2D.Double();
                box.setFrameFromDiagonal(shape.get(at - 1), shape.get(at));
                add(box, STRAIGHT);
            }
        }
        forget();
    }

    void fill() {
        for (List<Point2D> shape : shapes) {
            Rectangle2D box = new Rectangle2D.Double(shape.getFirst().getX(), shape.getFirst().getY(), 0, 0);
            shape.forEach(box::add);
            add(box, THICKEST);
        }
        forget();
    }

    private void add(Rectangle2D box, double thickest) {
        if (box.getHeight() <= thickest && box.getWidth() > Math.max(SHORTEST, box.getHeight())) {
            rules.add(new Rule(true, box.getCenterY(), box.getMinX(), box.getMaxX()));
        } else if (box.getWidth() <= thickest && box.getHeight() > SHORTEST) {
            rules.add(new Rule(false, box.getCenterX(), box.getMinY(), box.getMaxY()));
        }
    }
}
