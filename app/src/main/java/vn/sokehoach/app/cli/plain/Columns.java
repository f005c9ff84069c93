package vn.sokehoach.app.cli.plain;

import java.util.ArrayList;
import java.util.List;

/** Rows of short texts set in columns that are as wide as their longest text. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** How wide the columns are; rows that are not kept are gone through twice, to be measured and to be set. */
    static final class Widths {
        private final int[] widths;

        /** As wide as this row. */
        Widths(List<String> row) {
            widths = new int[row.size()];
            fit(row);
        }

        /** Widens the columns where a row needs it. */
        void fit(List<String> row) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }

        /** A row that was measured, on one line. */
        String line(List<String> row) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                line.append(cell).repeat(" ", widths[column] - width(cell)).append(GAP);
            }
            return line.toString().stripTrailing();
        }
    }

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    String text() {
        Widths widths = new Widths(rows.getFirst());
        rows.forEach(widths::fit);
        return String.join("\n", rows.stream().map(widths::line).toList());
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The beginning of a text on one line, at most this many letters. */
    static String brief(String text, int letters) {
        String line = text.replaceAll("\\s+", " ").strip();
        return width(line) <= letters ? line
                : line.substring(0, line.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }
}
