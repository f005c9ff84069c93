package vn.sokehoach.data.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/**
 * Parts a sheet as a person reads it: lines above, between and below tables are paragraphs, the rest is tables.
 *
 * <p>A table begins with a row that heads running numbers, or with the first of three filled cells; it ends before an
 * empty row behind which no row of its kind follows, and before the caption of the next.
 */
public final class SheetTables {
    private static final Pattern NUMBER_HEADER =
            Pattern.compile("(?i)(?:S\\.?\\s*)?T\\.?\\s*T\\.?|Số\\s+TT|Số\\s+thứ\\s+tự");
    private static final Pattern CAPTION = Pattern.compile("(?iu)(?:phụ lục|phụ biểu|biểu(?: mẫu)?|bảng)\\b.*");
    private static final int CELLS_OF_A_HEADER = 3;
    private static final int CELLS_OF_A_ROW = 2;
    /** More empty columns than this beside one another part a stray cell from its table, and are not of it. */
    private static final int WIDEST_GAP = 16;
    private static final int MOST_CELLS = 2_000_000;

    private final Map<Place, Draft.Slot> cells = new HashMap<>();
    private final NavigableMap<Integer, NavigableMap<Integer, Draft.Slot>> filled = new TreeMap<>();
    private final Found found;
    private final List<Draft> drafts = new ArrayList<>();

    private record Place(int row, int column) {}

    /** Is told of every table. */
    public interface Found {
        /** A table stands in these rows of the sheet: from the first, before the end. */
        void table(int first, int end);
    }

    private SheetTables(List<Draft.Slot> cells, Found found) {
        this.found = found;
        for (Draft.Slot cell : cells) {
            this.cells.put(new Place(cell.row(), cell.column()), cell);
            if (!text(cell).isEmpty()) {
                filled.computeIfAbsent(cell.row(), _ -> new TreeMap<>()).put(cell.column(), cell);
            }
        }
    }

    /** The same for a sheet whose tables nobody wants to be told of. */
    public static List<Draft> parted(List<Draft.Slot> cells) throws UnreadableDocument {
        return parted(cells, (_, _) -> {
        });
    }

    /**
     * The paragraphs and tables of a sheet.
     *
     * @param cells those with a text or a merge, on their places in the sheet; empty ones cost nothing
     * @throws UnreadableDocument CAP_EXCEEDED where a table has too many cells
     */
    public static List<Draft> parted(List<Draft.Slot> cells, Found found) throws UnreadableDocument {
        SheetTables tables = new SheetTables(cells, found);
        tables.part();
        return tables.drafts;
    }

    private void part() throws UnreadableDocument {
        Integer at = filled.ceilingKey(0);
        while (at != null) {
            int end = at + 1;
            if (beginsTable(at)) {
                end = endOfTable(at);
                drafts.add(table(filled.subMap(at, true, end, false)));
                found.table(at, end);
            } else {
                filled.get(at).values().forEach(cell -> drafts.addAll(cell.paragraphs()));
            }
            at = filled.ceilingKey(end);
        }
    }

    private boolean beginsTable(int row) {
        int count = filled.get(row).size();
        return count >= CELLS_OF_A_HEADER || count >= CELLS_OF_A_ROW && headsNumbers(row);
    }

    private boolean headsNumbers(int row) {
        return NUMBER_HEADER.matcher(firstText(row)).matches();
    }

    private int endOfTable(int begin) {
        int last = begin;
        Integer next = filled.ceilingKey(begin + 1);
        while (next != null && !isCaption(next) && !(next > last + 1 && beginsAnew(next))) {
            last = next;
            next = filled.ceilingKey(last + 1);
        }
        return last + 1;
    }

    private boolean isCaption(int row) {
        return filled.get(row).size() == 1 && CAPTION.matcher(firstText(row)).matches();
    }

    /** Whether what follows empty rows is no row of the table before them. */
    private boolean beginsAnew(int row) {
        return filled.get(row).size() < CELLS_OF_A_ROW || headsNumbers(row);
    }

    private Draft.Grid table(NavigableMap<Integer, NavigableMap<Integer, Draft.Slot>> lines)
            throws UnreadableDocument {
        NavigableMap<Integer, Integer> columns = columns(lines);
        if ((long) lines.size() * columns.size() > MOST_CELLS) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "cells");
        }
        Map<Integer, Integer> places = new HashMap<>();
        lines.keySet().forEach(row -> places.put(row, places.size()));
        Set<Place> covered = new HashSet<>();
        List<Draft.Slot> slots = new ArrayList<>();
        lines.keySet().forEach(row -> columns.forEach((column, place) -> {
            if (!covered.contains(new Place(row, column))) {
                Draft.Slot cell = cells.getOrDefault(new Place(row, column),
                        new Draft.Slot(row, column, 1, 1, List.of()));
                Set<Integer> over = lines.subMap(row, true, row + cell.rowSpan() - 1, true).keySet();
                Set<Integer> across = columns.subMap(column, true, column + cell.columnSpan() - 1, true).keySet();
                if (over.size() * across.size() > 1) {
                    over.forEach(below -> across.forEach(right -> covered.add(new Place(below, right))));
                }
                slots.add(new Draft.Slot(places.get(row), place, over.size(), across.size(), cell.paragraphs()));
            }
        }));
        return new Draft.Grid(lines.size(), columns.size(), true, true, slots);
    }

    /** The columns of the sheet that a table has, each with its place in it. */
    private static NavigableMap<Integer, Integer> columns(
            NavigableMap<Integer, NavigableMap<Integer, Draft.Slot>> lines) {
        TreeSet<Integer> used = new TreeSet<>();
        lines.values().forEach(line -> used.addAll(line.keySet()));
        NavigableMap<Integer, Integer> columns = new TreeMap<>();
        int next = used.first();
        for (int column : used) {
            next = column - next > WIDEST_GAP ? column : next;
            for (; next <= column; next++) {
                columns.put(next, columns.size());
            }
        }
        return columns;
    }

    private String firstText(int row) {
        return text(filled.get(row).firstEntry().getValue());
    }

    private static String text(Draft.Slot cell) {
        return String.join("\n", cell.paragraphs().stream().map(Draft.Text::text).toList()).strip();
    }
}
