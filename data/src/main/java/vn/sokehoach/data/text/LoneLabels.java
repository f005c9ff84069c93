package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.data.block.Label;

/** Puts a bullet or number that a converter left alone on a line back before its text. */
final class LoneLabels {

    private LoneLabels() {}

    /** The same lines, each lone label on the line of the text behind it. */
    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line before = joined.isEmpty() ? null : joined.getLast();
            boolean labelled = before != null && isLone(before) && !line.blank() && !line.text().contains("\t")
                    && !Label.begins(line.words()) && !Label.isAlone(line.words());
            if (labelled) {
                joined.set(joined.size() - 1, line.withText(before.words() + " " + line.words()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isLone(Line line) {
        return !line.text().contains("\t") && Label.isAlone(line.words());
    }
}
