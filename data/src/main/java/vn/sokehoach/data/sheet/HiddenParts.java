package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;

/** Rows and columns that have a text and that Excel does not show. */
final class HiddenParts {
    private static final int MOST_NAMED = 8;

    private HiddenParts() {}

    /** Their ranges as Excel names them ("5:7, C:C"), the first few where they are many; empty where there are none. */
    static Optional<String> of(MetSheet sheet, NavigableMap<Integer, List<ShownCell>> rows) {
        Set<Integer> columns = new TreeSet<>();
        rows.values().forEach(row -> row.forEach(cell -> columns.add(cell.column())));
        List<String> ranges = new ArrayList<>(ranges(rows.keySet().stream().filter(sheet::isRowHidden).toList(),
                row -> Integer.toString(row + 1)));
        ranges.addAll(ranges(columns.stream().filter(sheet::isColumnHidden).toList(),
                CellReference::convertNumToColString));
        String named = String.join(", ", ranges.subList(0, Math.min(MOST_NAMED, ranges.size())));
        return ranges.isEmpty() ? Optional.empty()
                : Optional.of(ranges.size() > MOST_NAMED ? named + ", ..." : named);
    }

    private static List<String> ranges(Collection<Integer> numbers, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        Integer first = null;
        Integer last = null;
        for (Integer number : numbers) {
            if (last == null || number > last + 1) {
                if (last != null) {
                    ranges.add(name.apply(first) + ":" + name.apply(last));
                }
                first = number;
            }
            last = number;
        }
        if (last != null) {
            ranges.add(name.apply(first) + ":" + name.apply(last));
        }
        return ranges;
    }
}
