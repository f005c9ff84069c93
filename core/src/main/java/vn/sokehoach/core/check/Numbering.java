package vn.sokehoach.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.Ordinal;

/**
 * Follows the labels of one part of a document, group by group. A new group may begin anew or count on; a series may begin
 * anew where a latest level does. Where a label repeats, the second is taken for the next one, so that one slip is told once.
 */
final class Numbering {

    private final String place;
    private final boolean strict;
    private final List<DraftProblem> faults = new ArrayList<>();
    private Map<String, Series> before = Map.of();
    private Map<String, Series> now = new HashMap<>();
    /** The series of the label before; a list under a new number begins anew, even with a lone first label. */
    private String latest = "";

    /**
     * A numbering of which nothing is known yet.
     *
     * @param place  the part or appendix, for the messages; "" where there is none
     * @param strict whether the document uses the letter đ, so that it may not be left out
     */
    Numbering(String place, boolean strict) {
        this.place = place;
        this.strict = strict;
    }

    /** A label and where it stands. */
    record Labelled(String label, Source source) {}

    /** Follows the labels of the next group, whose own number may be "". */
    void group(String heading, List<Labelled> labels) {
        if (!now.isEmpty()) {
            before = now;
        }
        now = new HashMap<>();
        boolean roman = Ordinal.areRoman(labels.stream().map(Labelled::label).toList());
        boolean opens = true;
        latest = "";
        for (Labelled labelled : labels) {
            Optional<Ordinal> ordinal = Ordinal.of(labelled.label(), roman);
            if (ordinal.isPresent()) {
                follow(heading, labelled, ordinal.get(), opens);
                opens = false;
                latest = ordinal.get().series();
            }
        }
    }

    List<DraftProblem> faults() {
        return faults;
    }

    private void follow(String heading, Labelled labelled, Ordinal ordinal, boolean opens) {
        Series series = now.get(ordinal.series());
        if (series != null) {
            next(heading, labelled, ordinal, series);
            return;
        }
        now.put(ordinal.series(), new Series(labelled.label(), ordinal));
        Series earlier = before.get(ordinal.series());
        boolean countsOn = earlier != null && ordinal.place() > earlier.last.place() && isNumber(labelled);
        if (opens && !ordinal.isFirst() && countsOn) {
            gap(heading, labelled, ordinal, earlier);
        } else if (opens && !heading.isEmpty() && ordinal.skippedFrom(0, strict) > 0) {
            tell(Code.NUMBER_GAP, heading, labelled, heading);
        }
    }

    private static boolean isNumber(Labelled labelled) {
        return Character.isDigit(labelled.label().charAt(0));
    }

    private void next(String heading, Labelled labelled, Ordinal ordinal, Series series) {
        int last = series.last.place();
        boolean known = series.labels.contains(labelled.label());
        boolean begins = ordinal.isFirst() && (last > 1 || !latest.equals(ordinal.series()));
        if (ordinal.place() > last) {
            gap(heading, labelled, ordinal, series);
            series.reach(labelled.label(), ordinal);
        } else if (begins) {
            series.begin(labelled.label(), ordinal);
        } else if (known) {
            tell(Code.NUMBER_REPEATED, heading, labelled, series.label);
            boolean again = ordinal.place() == last;
            series.begin(labelled.label(), ordinal);
            series.repeated = again;
        } else {
            series.labels.add(labelled.label());
        }
    }

    private void gap(String heading, Labelled labelled, Ordinal ordinal, Series series) {
        int meant = series.repeated ? 1 : 0;
        if (ordinal.skippedFrom(series.last.place(), strict) > meant) {
            tell(Code.NUMBER_GAP, heading, labelled, series.label);
        }
    }

    private void tell(Code code, String heading, Labelled labelled, String previous) {
        String where = place.isEmpty() ? (heading + " " + labelled.label()).strip() : Place.of(place, labelled.label());
        faults.add(Fault.at(labelled.source(), code, where, previous, labelled.label()));
    }

    /** How far a series has come. */
    private static final class Series {
        private final Set<String> labels = new HashSet<>();
        private String label;
        private Ordinal last;
        private boolean repeated;

        Series(String label, Ordinal first) {
            this.label = label;
            this.last = first;
            labels.add(label);
        }

        void begin(String first, Ordinal ordinal) {
            labels.clear();
            reach(first, ordinal);
        }

        void reach(String next, Ordinal ordinal) {
            labels.add(next);
            label = next;
            last = ordinal;
            repeated = false;
        }
    }
}
