package vn.sokehoach.app.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A block of cells as spreadsheets exchange it: lines of cells parted by TABs, and a table in HTML. */
final class BlockText {
    /** Excel begins a new row at a break that does not say this. */
    private static final String BREAK = "<br style=\"mso-data-placement:same-cell\">";

    private static final String TEXT = "<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">";

    private BlockText() {}

    /** Cells parted by TABs; one with TABs, line breaks or quotes stands in quotes. */
    static String lines(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(BlockText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /**
     * A table; Excel takes its cells as text by their style, LibreOffice by their number format, so that neither makes dates
     * or other numbers of 1.2, 35.000 and 9 - 10.
     */
    static String html(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(
                    cell -> html.append(cell.matches("\\d{1,3}%") ? "<td>" : TEXT)
                            .append(escaped(cell))
                            .append("</td>"));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /** The cells of a text that a spreadsheet left; a text without TABs and line breaks is one cell. */
    static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String whole = text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\n$", "");
        for (int at = 0; at < whole.length(); at++) {
            char letter = whole.charAt(at);
            if (quoted && letter == '"' && at + 1 < whole.length() && whole.charAt(at + 1) == '"') {
                cell.append(letter);
                at++;
            } else if (letter == '"' && (quoted || cell.isEmpty() && closes(whole, at))) {
                quoted = !quoted;
            } else if (!quoted && (letter == '\t' || letter == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        row.add(cell.toString());
        rows.add(row);
        return rows;
    }

    /** Whether a quote at the beginning of a cell has its counterpart at the end of a cell. */
    private static boolean closes(String text, int open) {
        for (int at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                boolean last = at + 1 == text.length();
                if (!last && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return last || text.charAt(at + 1) == '\t' || text.charAt(at + 1) == '\n';
                }
            }
        }
        return false;
    }

    private static String quoted(String cell) {
        boolean needed = cell.contains("\t") || cell.contains("\n") || cell.startsWith("\"");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", BREAK);
    }
}
