package vn.sokehoach.app.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of short texts set in columns that are as wide as their longest text. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    String text() {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
                .toArray();
        return String.join("\n", rows.stream().map(row -> line(row, widths)).toList());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).repeat(" ", widths[column] - width(cell)).append(GAP);
        }
        return line.toString().stripTrailing();
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
