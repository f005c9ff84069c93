package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.SheetTables;

/** A sheet as a person reads it, with the places and looks of its cells; numbers in its tables are examined. */
final class SheetStory {
    private final MetSheet sheet;
    private final ShownCells cells;
    private final NavigableMap<Integer, List<ShownCell>> rows = new TreeMap<>();
    private final Map<CellAddress, CellRangeAddress> merges = new HashMap<>();

    SheetStory(MetSheet sheet, ShownCells cells) {
        this.sheet = sheet;
        this.cells = cells;
        sheet.merges().forEach(merge -> merges.putIfAbsent(begin(merge), merge));
        for (MetCell cell : sheet.cells()) {
            cells.shown(sheet.name(), cell)
                    .ifPresent(shown -> rows.computeIfAbsent(shown.row(), _ -> new ArrayList<>()).add(shown));
        }
    }

    /**
     * The paragraphs and tables.
     *
     * @throws UnreadableDocument where a table has too many cells
     */
    List<Draft> read() throws UnreadableDocument {
        List<Draft.Slot> slots = new ArrayList<>();
        rows.values().forEach(row -> row.forEach(cell -> slots.add(slot(cell))));
        merges.values().forEach(merge -> slots.add(merged(merge, List.of())));
        AlteredNumbers numbers = new AlteredNumbers(sheet.name(), cells);
        return SheetTables.parted(slots, (first, end) -> numbers.examine(rows.subMap(first, end).values()));
    }

    /** Rows and columns with a text that Excel does not show. */
    Optional<String> hiddenParts() {
        return HiddenParts.of(sheet, rows);
    }

    /** A cell with its merge, which is then no longer looked for. */
    private Draft.Slot slot(ShownCell cell) {
        CellRangeAddress merge = merges.remove(new CellAddress(cell.row(), cell.column()));
        return merge == null ? new Draft.Slot(cell.row(), cell.column(), 1, 1, texts(cell))
                : merged(merge, texts(cell));
    }

    private static Draft.Slot merged(CellRangeAddress merge, List<Draft.Text> texts) {
        return new Draft.Slot(merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow() - merge.getFirstRow() + 1,
                merge.getLastColumn() - merge.getFirstColumn() + 1, texts);
    }

    private static CellAddress begin(CellRangeAddress merge) {
        return new CellAddress(merge.getFirstRow(), merge.getFirstColumn());
    }

    private List<Draft.Text> texts(ShownCell cell) {
        Draft.Place place = new Draft.Place(null, sheet.name(), cell.row() + 1);
        List<Draft.Text> texts = new ArrayList<>();
        for (String line : cell.text().lines().filter(each -> !each.isBlank()).toList()) {
            Draft.Text paragraph = new Draft.Text(line, null, cell.look().shape(), List.of(), place);
            texts.add(texts.isEmpty() ? paragraph.repaired(new Repaired(line, cell.letters())) : paragraph);
        }
        return texts;
    }
}
