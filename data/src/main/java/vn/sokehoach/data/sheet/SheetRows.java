package vn.sokehoach.data.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.text.legacy.Repaired;

/** The filled cells of a sheet by row and column, and its merged ranges; empty rows and columns cost nothing. */
final class SheetRows {
    private static final NavigableMap<Integer, String> EMPTY = new TreeMap<>();

    private final NavigableMap<Integer, NavigableMap<Integer, String>> filled = new TreeMap<>();
    private final Map<CellAddress, Map<String, Integer>> letters = new HashMap<>();
    private final Map<CellAddress, CellRangeAddress> merges;

    /**
     * Reads a sheet.
     *
     * @throws UnreadableDocument where the workbook has too many cells
     */
    SheetRows(Sheet sheet, ShownCells cells) throws UnreadableDocument {
        for (Row row : sheet) {
            NavigableMap<Integer, String> texts = new TreeMap<>();
            for (Cell cell : row) {
                Repaired shown = cells.text(cell);
                if (!shown.text().isBlank()) {
                    texts.put(cell.getColumnIndex(), shown.text().strip());
                }
                if (!shown.letters().isEmpty()) {
                    letters.put(cell.getAddress(), shown.letters());
                }
            }
            if (!texts.isEmpty()) {
                filled.put(row.getRowNum(), texts);
            }
        }
        merges = sheet.getMergedRegions()
                .stream()
                .collect(Collectors.toMap(merge -> new CellAddress(merge.getFirstRow(), merge.getFirstColumn()),
                        merge -> merge, (first, second) -> first, HashMap::new));
    }

    /** The texts of a row by column, none of them empty. */
    NavigableMap<Integer, String> texts(int row) {
        return filled.getOrDefault(row, EMPTY);
    }

    /** How many legacy letters of a cell were repaired, by what was done. */
    Map<String, Integer> letters(int row, int column) {
        return letters.getOrDefault(new CellAddress(row, column), Map.of());
    }

    /** The rows of a range that have a text, by number: from the first, before the last. */
    NavigableMap<Integer, NavigableMap<Integer, String>> between(int begin, int end) {
        return filled.subMap(begin, true, end, false);
    }

    /** The numbers of the rows that have a text. */
    Set<Integer> rowsFilled() {
        return filled.keySet();
    }

    /** The numbers of the columns that have a text. */
    Set<Integer> columnsFilled() {
        Set<Integer> columns = new TreeSet<>();
        filled.values().forEach(texts -> columns.addAll(texts.keySet()));
        return columns;
    }

    /** All merged ranges, in no order. */
    Stream<CellRangeAddress> merges() {
        return merges.values().stream();
    }

    /** The merged range that begins at a place; null for none. */
    @Nullable
    CellRangeAddress mergeAt(int row, int column) {
        return merges.get(new CellAddress(row, column));
    }
}
