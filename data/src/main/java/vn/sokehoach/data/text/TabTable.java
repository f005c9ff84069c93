package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Label;

/** A table with a row a line and TABs between its cells; blank lines inside it and broken rows are healed. */
final class TabTable {
    private static final int MOST_BLANKS = 3;
    private static final Pattern NUMBER = Pattern.compile("[\\d.)(\\s]+|[IVXLivx]+[.)]?|\\p{L}[.)]?|[-+–•]");

    private final List<Line> lines;
    private final Rows rows = new Rows();
    private int at;

    private TabTable(List<Line> lines, int start) {
        this.lines = lines;
        this.at = start;
    }

    /** The table that begins at a line; empty where none does. */
    static Optional<Region> at(List<Line> lines, int start) {
        return isRow(lines.get(start)) ? new TabTable(lines, start).region() : Optional.empty();
    }

    private Optional<Region> region() {
        int start = at;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (isRow(line)) {
                takeRow(cells(line));
                at++;
            } else if (isBrokenRow()) {
                rows.addToLastCell(line.words());
                at++;
            } else if (!skipToNextRow()) {
                break;
            }
        }
        boolean table = rows.size() > 1 ? rows.columns() > 1 : rows.columns() > 2;
        Draft.Grid grid = rows.grid();
        return table ? Optional.of(new Region(start, at, grid)) : Optional.empty();
    }

    private void takeRow(List<List<String>> cells) {
        boolean goesOn = !rows.isEmpty() && !lines.get(at - 1).blank() && isRestOfCell(cells.getFirst())
                && rows.sizeOfLast() + cells.size() - 1 == rows.columns();
        if (goesOn) {
            cells.getFirst().forEach(rows::addToLastCell);
            rows.addToLastRow(cells.subList(1, cells.size()));
        } else {
            rows.add(cells);
        }
    }

    /** The first column holds numbers or nothing: words in it are the rest of a cell broken in the line above. */
    private static boolean isRestOfCell(List<String> firstCell) {
        return !firstCell.isEmpty() && !NUMBER.matcher(firstCell.getFirst()).matches();
    }

    /** A line without a TAB between two rows: the rest of a cell whose text has a line break. */
    private boolean isBrokenRow() {
        Line line = lines.get(at);
        return !line.blank() && !line.margin() && !line.text().startsWith("\t") && at + 1 < lines.size()
                && isRow(lines.get(at + 1)) && !lines.get(at - 1).blank() && !begins(lines.get(at + 1));
    }

    private boolean skipToNextRow() {
        int next = at;
        while (next < lines.size() && next - at < MOST_BLANKS && lines.get(next).blank()
                && !lines.get(next).text().contains("\t")) {
            next++;
        }
        boolean goesOn = next > at && next < lines.size() && isRow(lines.get(next)) && !begins(lines.get(next))
                && cells(lines.get(next)).size() == rows.columns();
        if (goesOn) {
            at = next;
        }
        return goesOn;
    }

    private static boolean begins(Line line) {
        return Rows.beginsTable(line.text().split("\t", 2)[0]);
    }

    static boolean isRow(Line line) {
        String[] cells = line.text().split("\t", -1);
        boolean inside = line.words().indexOf('\t') > 0;
        boolean labelled = cells.length == 2 && Label.isAlone(cells[0])
                || line.text().startsWith("\t") && cells.length == 3 && Label.isAlone(cells[1]);
        return (inside || cells.length > 2 && !line.text().isBlank()) && !labelled;
    }

    private static List<List<String>> cells(Line line) {
        return new ArrayList<>(Arrays.stream(line.text().split("\t", -1))
                .map(cell -> cell.isBlank()
                        ? new ArrayList<String>()
                        : new ArrayList<>(List.of(cell.strip())))
                .<List<String>>map(cell -> cell)
                .toList());
    }
}
