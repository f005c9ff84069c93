package vn.sokehoach.core.submission.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.KitSheet;
import vn.sokehoach.core.submission.merge.TypedCell;

/** Which columns of a sheet are the kit's, by the hidden row that names them, else by their headers. */
final class SheetColumns {
    /** So many known headers in one row make it the header of a kit. */
    private static final int ENOUGH = 3;

    private final NavigableMap<Integer, Map<Integer, KitColumn>> heads = new TreeMap<>();

    SheetColumns(GridSheet sheet) {
        sheet.rows().forEach((row, cells) -> keep(row, named(cells)));
        if (heads.isEmpty()) {
            Optional<KitSheet> titled = KitSheet.titled(sheet.name());
            List<KitSheet> kinds = titled.map(List::of).orElse(List.of(KitSheet.values()));
            sheet.rows().forEach((row, cells) -> headed(cells, kinds).ifPresent(head -> keep(row, head)));
        }
    }

    /** Whether the sheet has columns of a kit. */
    boolean isKit() {
        return !heads.isEmpty();
    }

    /** The columns for a row: those of the nearest head above, else of the first. */
    Map<Integer, KitColumn> of(int row) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        Map.Entry<Integer, Map<Integer, KitColumn>> above = heads.size() == 1 ? null : heads.floorEntry(row);
        return above == null ? heads.firstEntry().getValue() : above.getValue();
    }

    /** Whether the row names columns itself. */
    boolean isHead(int row) {
        return heads.containsKey(row);
    }

    private void keep(int row, Map<Integer, KitColumn> head) {
        if (!head.isEmpty()) {
            heads.put(row, head);
        }
    }

    private static Map<Integer, KitColumn> named(Map<Integer, TypedCell> cells) {
        Map<Integer, KitColumn> found = new LinkedHashMap<>();
        cells.forEach((column, cell) -> KitColumn.ofKey(cell.text()).ifPresent(known -> found.put(column, known)));
        return found;
    }

    /** The reading by that kind of sheet which knows most headers of the row; empty where none knows enough. */
    private static Optional<Map<Integer, KitColumn>> headed(Map<Integer, TypedCell> cells, List<KitSheet> kinds) {
        List<Map<Integer, KitColumn>> readings = new ArrayList<>();
        for (KitSheet kind : kinds) {
            Map<Integer, KitColumn> found = new LinkedHashMap<>();
            cells.forEach((column, cell) -> kind.columnHeaded(cell.text())
                    .filter(_ -> !cell.text().isEmpty())
                    .ifPresent(known -> found.put(column, known)));
            readings.add(found);
        }
        return readings.stream()
                .filter(found -> found.size() >= ENOUGH)
                .max((one, other) -> Integer.compare(one.size(), other.size()));
    }
}
