package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A markdown table: lines that begin with "|", a row of dashes under the header; a row may be wrapped over lines. */
final class PipeTable {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern DASHES = Pattern.compile("[\\s|:-]*-{2,}[\\s|:-]*");
    private static final Pattern ORNAMENT = Pattern.compile("(?:^|\\s)[-_=*]{3,}(?:\\s|$)");
    static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final int MOST_BLANKS = 2;

    private final List<Line> lines;
    private final Rows rows = new Rows();
    private int at;

    private PipeTable(List<Line> lines, int start) {
        this.lines = lines;
        this.at = start;
    }

    /** The table that begins at a line; empty where none does. */
    static Optional<Region> at(List<Line> lines, int start) {
        return isRow(lines.get(start)) ? new PipeTable(lines, start).region() : Optional.empty();
    }

    private Optional<Region> region() {
        int start = at;
        while (at < lines.size()) {
            if (isRow(lines.get(at))) {
                takeRow();
            } else if (!skipBlanks()) {
                break;
            }
        }
        return rows.isEmpty() || rows.columns() < 2 ? Optional.empty()
                : Optional.of(new Region(start, at, rows.grid()));
    }

    private void takeRow() {
        StringBuilder row = new StringBuilder(lines.get(at++).words());
        while (!closed(row) && at < lines.size() && !lines.get(at).blank()
                && (!isRow(lines.get(at)) || bars(row) < rows.columns())) {
            row.append(' ').append(lines.get(at++).words());
        }
        if (!DASHES.matcher(row).matches()) {
            rows.add(cells(row.toString()));
        }
    }

    private boolean closed(StringBuilder row) {
        return row.charAt(row.length() - 1) == '|' && bars(row) > rows.columns();
    }

    private static int bars(CharSequence row) {
        return (int) BAR.matcher(row).results().count();
    }

    private boolean skipBlanks() {
        int next = at;
        while (next < lines.size() && next - at < MOST_BLANKS && lines.get(next).blank()) {
            next++;
        }
        boolean goesOn = next > at && next < lines.size() && isRow(lines.get(next))
                && cells(lines.get(next).words()).size() == rows.columns()
                && !Rows.beginsTable(String.join("", cells(lines.get(next).words()).getFirst()))
                && !(next + 1 < lines.size() && DASHES.matcher(lines.get(next + 1).words()).matches());
        if (goesOn) {
            at = next;
        }
        return goesOn;
    }

    static boolean isRow(Line line) {
        return line.words().startsWith("|") && line.words().length() > 1;
    }

    private static List<List<String>> cells(String row) {
        String inner = row.endsWith("|") ? row.substring(1, row.length() - 1) : row.substring(1);
        List<List<String>> cells = new ArrayList<>();
        for (String cell : BAR.split(inner, -1)) {
            cells.add(Arrays.stream(BREAK.split(cell.replace("\\|", "|")))
                    .map(text -> ORNAMENT.matcher(text).replaceAll(" ").strip())
                    .filter(text -> !text.isEmpty())
                    .toList());
        }
        return cells;
    }
}
