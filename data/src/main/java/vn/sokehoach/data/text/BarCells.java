package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.data.block.Draft;

/** A table as copies of web pages leave it: each cell on lines of its own, a line with a bar alone behind it. */
final class BarCells {
    private static final Pattern NUMBER =
            Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{1,2})*\\)?[.)]?|[IVX]{1,5}\\.?|[A-HĐ]\\.?");
    private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}\\.?|[A-HĐ]\\.?");
    private static final Pattern ITEM = Pattern.compile("[-+•]\\s*\\S.*");
    private static final Pattern OTHER = Pattern.compile("(?s)(?:Nơi nhận|TM\\.|KT\\.|PHỤ LỤC|Phụ lục|Ghi chú).*");
    private static final int MOST_LINES = 30;
    private static final int MOST_COLUMNS = 15;

    private final List<Line> lines;
    private final List<Cell> cells = new ArrayList<>();

    private BarCells(List<Line> lines) {
        this.lines = lines;
    }

    /** The paragraphs of a cell and the line behind its bar. */
    private record Cell(List<String> paragraphs, int end) {

        String text() {
            return String.join(" ", paragraphs);
        }

        boolean isNumber() {
            return NUMBER.matcher(text()).matches();
        }
    }

    /** The table that begins at a line; empty where none does. */
    static Optional<Region> at(List<Line> lines, int start) {
        return Rows.beginsTable(lines.get(start).words()) ? new BarCells(lines).region(start) : Optional.empty();
    }

    static boolean isBar(Line line) {
        return line.words().equals("|");
    }

    private Optional<Region> region(int start) {
        collect(start);
        int columns = 1;
        while (columns < cells.size() && !cells.get(columns).isNumber()) {
            columns++;
        }
        if (columns < 2 || columns > MOST_COLUMNS || cells.size() < 2 * columns) {
            return Optional.empty();
        }
        Rows rows = new Rows();
        int at = 0;
        while (at < cells.size()) {
            int size = rowSize(at, columns);
            if (size == 0) {
                break;
            }
            rows.add(cells.subList(at, at + size).stream().map(Cell::paragraphs).toList());
            at += size;
        }
        Draft.Grid grid = rows.grid();
        return rows.size() < 2 ? Optional.empty() : Optional.of(new Region(start, cells.get(at - 1).end(), grid));
    }

    private void collect(int start) {
        List<String> paragraphs = new ArrayList<>();
        int taken = 0;
        for (int at = start; at < lines.size() && taken <= MOST_LINES; at++) {
            Line line = lines.get(at);
            if (isBar(line)) {
                if (paragraphs.stream().anyMatch(text -> OTHER.matcher(text).matches())) {
                    return;
                }
                cells.add(new Cell(List.copyOf(paragraphs), at + 1));
                paragraphs.clear();
                taken = 0;
            } else if (!line.blank()) {
                add(paragraphs, line.words());
                taken++;
            }
        }
    }

    private static void add(List<String> paragraphs, String words) {
        if (paragraphs.isEmpty() || ITEM.matcher(words).matches()) {
            paragraphs.add(words);
        } else {
            paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + words);
        }
    }

    /** Number of cells of the row that begins here; a group's row may have two; 0 where no whole row stands here. */
    private int rowSize(int at, int columns) {
        boolean group = GROUP.matcher(cells.get(at).text()).matches() && at + 2 < cells.size()
                && cells.get(at + 2).isNumber() && !cells.get(at + 2).text().equals(cells.get(at).text());
        if (group) {
            return 2;
        }
        boolean begins = at == 0 || cells.get(at).isNumber() || cells.get(at).text().isEmpty();
        return begins && at + columns <= cells.size() ? columns : 0;
    }
}
