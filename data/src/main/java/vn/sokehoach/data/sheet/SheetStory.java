package vn.sokehoach.data.sheet;

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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.Draft;

/**
 * A sheet as a person reads it: lines above, between and below tables are paragraphs, the rest is tables.
 *
 * <p>A table begins with a row that heads running numbers, or with the first of three filled cells; it ends before an
 * empty row behind which no row of its kind follows, and before the caption of the next.
 */
final class SheetStory {
    private static final Pattern NUMBER_HEADER =
            Pattern.compile("(?i)(?:S\\.?\\s*)?T\\.?\\s*T\\.?|Số\\s+TT|Số\\s+thứ\\s+tự");
    private static final Pattern CAPTION = Pattern.compile("(?iu)(?:phụ lục|phụ biểu|biểu(?: mẫu)?|bảng)\\b.*");
    private static final int CELLS_OF_A_HEADER = 3;
    private static final int CELLS_OF_A_ROW = 2;
    /** More empty columns than this beside one another part a stray cell from its table, and are not of it. */
    private static final int WIDEST_GAP = 16;
    private static final int MOST_CELLS = 2_000_000;

    private final Sheet sheet;
    private final SheetRows rows;
    private final AlteredNumbers numbers;
    private final List<Draft> drafts = new ArrayList<>();

    SheetStory(Sheet sheet, SheetRows rows, ShownCells cells) {
        this.sheet = sheet;
        this.rows = rows;
        this.numbers = new AlteredNumbers(sheet, cells);
    }

    /**
     * The paragraphs and tables.
     *
     * @throws UnreadableDocument where a table has too many cells
     */
    List<Draft> read() throws UnreadableDocument {
        Integer at = rows.filledFrom(0);
        while (at != null) {
            int end = at + 1;
            if (beginsTable(at)) {
                end = endOfTable(at);
                drafts.add(table(rows.between(at, end)));
            } else {
                paragraphs(at);
            }
            at = rows.filledFrom(end);
        }
        return drafts;
    }

    private boolean beginsTable(int row) {
        List<String> filled = rows.filled(row);
        return filled.size() >= CELLS_OF_A_HEADER
                || filled.size() >= CELLS_OF_A_ROW && NUMBER_HEADER.matcher(filled.getFirst()).matches();
    }

    private int endOfTable(int begin) {
        int last = begin;
        Integer next = rows.filledFrom(begin + 1);
        while (next != null && !isCaption(next) && !(next > last + 1 && beginsAnew(next))) {
            last = next;
            next = rows.filledFrom(last + 1);
        }
        return last + 1;
    }

    private boolean isCaption(int row) {
        List<String> filled = rows.filled(row);
        return filled.size() == 1 && CAPTION.matcher(filled.getFirst()).matches();
    }

    /** Whether what follows empty rows is no row of the table before them. */
    private boolean beginsAnew(int row) {
        List<String> filled = rows.filled(row);
        return filled.size() < CELLS_OF_A_ROW || NUMBER_HEADER.matcher(filled.getFirst()).matches();
    }

    private void paragraphs(int row) {
        rows.texts(row).forEach((column, text) -> drafts.addAll(texts(row, column, text)));
    }

    private Draft.Grid table(NavigableMap<Integer, NavigableMap<Integer, String>> lines) throws UnreadableDocument {
        NavigableMap<Integer, Integer> columns = columns(lines);
        if ((long) lines.size() * columns.size() > MOST_CELLS) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "cells");
        }
        numbers.examine(lines);
        Map<Integer, Integer> places = new HashMap<>();
        lines.keySet().forEach(row -> places.put(row, places.size()));
        Set<CellAddress> covered = new HashSet<>();
        List<Draft.Slot> slots = new ArrayList<>();
        lines.forEach((row, line) -> columns.forEach((column, place) -> {
            if (!covered.contains(new CellAddress(row, column))) {
                CellRangeAddress merge = rows.mergeAt(row, column);
                Set<Integer> over = merge == null ? Set.of(row)
                        : lines.subMap(row, true, merge.getLastRow(), true).keySet();
                Set<Integer> across = merge == null ? Set.of(column)
                        : columns.subMap(column, true, merge.getLastColumn(), true).keySet();
                if (merge != null) {
                    over.forEach(below -> across.forEach(right -> covered.add(new CellAddress(below, right))));
                }
                slots.add(new Draft.Slot(places.get(row), place, over.size(), across.size(),
                        texts(row, column, line.getOrDefault(column, ""))));
            }
        }));
        return new Draft.Grid(lines.size(), columns.size(), true, true, slots);
    }

    /** The columns of the sheet that a table has, each with its place in it. */
    private static NavigableMap<Integer, Integer> columns(
            NavigableMap<Integer, NavigableMap<Integer, String>> lines) {
        TreeSet<Integer> filled = new TreeSet<>();
        lines.values().forEach(line -> filled.addAll(line.keySet()));
        NavigableMap<Integer, Integer> columns = new TreeMap<>();
        int next = filled.first();
        for (int column : filled) {
            next = column - next > WIDEST_GAP ? column : next;
            for (; next <= column; next++) {
                columns.put(next, columns.size());
            }
        }
        return columns;
    }

    private List<Draft.Text> texts(int row, int column, String text) {
        Draft.Place place = new Draft.Place(null, sheet.getSheetName(), row + 1);
        Shape shape = shape(row, column);
        List<Draft.Text> texts = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            Draft.Text paragraph = new Draft.Text(line, null, shape, List.of(), place);
            texts.add(texts.isEmpty() ? paragraph.repaired(new Repaired(line, rows.letters(row, column))) : paragraph);
        }
        return texts;
    }

    private Shape shape(int row, int column) {
        Row line = sheet.getRow(row);
        Cell cell = line == null ? null : line.getCell(column);
        if (cell == null) {
            return Shape.PLAIN;
        }
        CellStyle style = cell.getCellStyle();
        Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
        return new Shape(Role.BODY, font.getBold(), font.getItalic(),
                style.getAlignment() == HorizontalAlignment.CENTER
                        || style.getAlignment() == HorizontalAlignment.CENTER_SELECTION);
    }
}
