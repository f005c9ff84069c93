package vn.sokehoach.data.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokehoach.core.copy.ContentDifference;
import vn.sokehoach.core.copy.ContentDifference.Subject;

/** Counts by subject what differs, and gathers its names. */
final class CountedThings {
    private final Set<String> names = new LinkedHashSet<>();
    private int lost;
    private int gained;
    private int changed;

    private CountedThings() {}

    /** What differs of each subject of which anything does, in the order of subjects. */
    static List<ContentDifference> of(Map<Thing, Sides> differing, ThingNames names) {
        Map<Subject, CountedThings> counted = new EnumMap<>(Subject.class);
        differing.forEach((thing, sides) -> counted.computeIfAbsent(thing.subject(), _ -> new CountedThings())
                .add(sides, names.of(thing, sides)));
        List<ContentDifference> differences = new ArrayList<>();
        counted.forEach((subject, things) -> differences.add(new ContentDifference(subject, things.lost, things.gained,
                things.changed, List.copyOf(things.names))));
        return differences;
    }

    private void add(Sides sides, String name) {
        if (sides.other() == null) {
            lost++;
        } else if (sides.one() == null) {
            gained++;
        } else {
            changed++;
        }
        if (!name.isEmpty()) {
            names.add(name);
        }
    }
}
