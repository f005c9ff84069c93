package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.sokehoach.data.pdf.drawing.Rule;

/**
 * The places at which cells begin and end, along a page or down it.
 *
 * @param places in points, ascending
 */
record Edges(List<Double> places) {

    /** Places nearer to one another than lines that meet are one. */
    static Edges of(DoubleStream places) {
        List<Double> edges = new ArrayList<>();
        places.sorted().forEach(place -> {
            if (edges.isEmpty() || place - edges.getLast() > Rule.NEAR) {
                edges.add(place);
            }
        });
        return new Edges(edges);
    }

    /** How many spaces lie between them. */
    int spaces() {
        return Math.max(0, places.size() - 1);
    }

    double at(int edge) {
        return places.get(edge);
    }

    /** The edge nearest to a place. */
    int nearest(double place) {
        int nearest = 0;
        for (int edge = 1; edge < places.size(); edge++) {
            if (Math.abs(places.get(edge) - place) < Math.abs(places.get(nearest) - place)) {
                nearest = edge;
            }
        }
        return nearest;
    }
}
