package vn.sokehoach.data.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.Wording;

/**
 * Where the labels of a document stand whose paragraphs hang: further lines begin to the right of the label. Elsewhere
 * they begin under it, or left of it where first lines are indented.
 *
 * @param places from the left, in steps
 */
record HangingLabels(Set<Long> places) {
    static final HangingLabels NONE = new HangingLabels(Set.of());
    private static final double STEP = 4;

    /** Told by the labelled lines that surely go on in the next line of their page. */
    static HangingLabels of(List<List<TextLine>> pages) {
        Map<Long, Integer> hanging = new TreeMap<>();
        for (List<TextLine> page : pages) {
            for (int at = 1; at < page.size(); at++) {
                TextLine label = page.get(at - 1);
                TextLine next = page.get(at);
                if (Label.begins(label.text()) && !Label.begins(next.text()) && Wording.beginsSmall(next.text())) {
                    hanging.merge(place(label.left()), next.left() > label.left() + STEP ? 1 : -1, Integer::sum);
                }
            }
        }
        return new HangingLabels(hanging.entrySet()
                .stream()
                .filter(place -> place.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** Whether paragraphs hang whose label stands here. */
    boolean at(double left) {
        return places.contains(place(left));
    }

    private static long place(double left) {
        return Math.round(left / STEP);
    }
}
