package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.data.block.Draft;

/**
 * A table with a cell a line, each line beginning with a TAB, and rows parted by blank lines.
 *
 * <p>Text without a TAB between two rows is one more paragraph of the cell before it.
 */
final class CellLines {
    private static final int LONGEST_NUMBER = 12;
    private static final int MOST_PARAGRAPHS = 3;
    private static final int MOST_COLUMNS = 30;
    private static final int MOST_CELLS = 40 * MOST_COLUMNS;
    private static final Pattern NEW_PART = Pattern.compile("(?iu)(?:phụ lục|biểu|\\(?kèm theo|\\(ban hành).*");

    private final List<Line> lines;
    private final int columns;
    private final Rows rows = new Rows();
    private int at;
    private boolean open;

    private CellLines(List<Line> lines, int start, int columns) {
        this.lines = lines;
        this.at = start;
        this.columns = columns;
    }

    /** The table that begins at a line; empty where none does. */
    static Optional<Region> at(List<Line> lines, int start) {
        int columns = groupSize(lines, start);
        if (columns < 2 || columns > MOST_COLUMNS) {
            return Optional.empty();
        }
        int next = nextText(lines, start + columns);
        boolean table = groupSize(lines, next) == columns && isNumber(lines.get(start)) && isNumber(lines.get(next));
        return table ? Optional.of(new CellLines(lines, start, columns).region(start)) : Optional.empty();
    }

    private Region region(int start) {
        int end = start;
        while (at < lines.size()) {
            int size = groupSize(lines, at);
            if (size > 0) {
                takeGroup(size);
                end = at;
            } else if (!takeParagraphs()) {
                break;
            }
        }
        Draft.Grid grid = rows.grid();
        return new Region(start, end, grid);
    }

    private void takeGroup(int size) {
        List<List<String>> cells = new ArrayList<>();
        lines.subList(at, at + size)
                .forEach(line -> cells.add(line.text().isBlank() ? List.of() : List.of(line.words())));
        at += size;
        if (open && rows.sizeOfLast() + size <= columns) {
            rows.addToLastRow(cells);
        } else {
            for (int from = 0; from < size; from += columns) {
                rows.add(cells.subList(from, Math.min(size, from + columns)));
            }
        }
        open = false;
    }

    /** Blank lines and paragraphs of the last cell up to the next row; false where the table ends. */
    private boolean takeParagraphs() {
        int next = at;
        List<String> paragraphs = new ArrayList<>();
        while (next < lines.size() && groupSize(lines, next) == 0) {
            if (!lines.get(next).blank() && !lines.get(next).margin()) {
                paragraphs.add(lines.get(next).words());
            }
            next++;
        }
        boolean ends = next == lines.size() || Rows.beginsTable(lines.get(next).words())
                || paragraphs.size() > MOST_PARAGRAPHS || paragraphs.stream().anyMatch(CellLines::beginsPart);
        if (ends || next == at) {
            return false;
        }
        paragraphs.forEach(rows::addToLastCell);
        open = !paragraphs.isEmpty();
        at = next;
        return true;
    }

    private static boolean beginsPart(String words) {
        return NEW_PART.matcher(words).matches() || words.length() > 30 && words.equals(words.toUpperCase());
    }

    private static int nextText(List<Line> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).blank() && !isCell(lines.get(next))) {
            next++;
        }
        return next;
    }

    private static int groupSize(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && end - from < MOST_CELLS && isCell(lines.get(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isCell(Line line) {
        return line.text().startsWith("\t") && line.tabs() == 1;
    }

    private static boolean isNumber(Line line) {
        return line.words().length() <= LONGEST_NUMBER;
    }
}
