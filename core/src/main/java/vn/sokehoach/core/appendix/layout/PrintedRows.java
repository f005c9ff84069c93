package vn.sokehoach.core.appendix.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.plan.AppendixRow;

/** The body rows of a table as the document prints them. */
final class PrintedRows {
    private static final Pattern AFTER_NUMBER = Pattern.compile("^[.)/:]?\\s+");

    private PrintedRows() {}

    /** A row with a text for each of so many columns. */
    static Row of(AppendixRow row, int columns) {
        List<String> cells = filled(row.cells(), columns);
        return switch (row.level()) {
            case 0 -> new Row(Kind.GROUP, group(row.no(), cells));
            case 1 -> new Row(Kind.NUMBERED, cells);
            default -> new Row(Kind.SUB, cells);
        };
    }

    /** These texts and as many empty ones as are missing. */
    static List<String> filled(List<String> texts, int columns) {
        List<String> filled = new ArrayList<>(texts);
        filled.addAll(Collections.nCopies(Math.max(0, columns - texts.size()), ""));
        return filled;
    }

    /** A document may merge number and title of a group into one cell; the form keeps them apart. */
    private static List<String> group(String no, List<String> cells) {
        if (cells.size() < 2 || cells.getFirst().isBlank() || !cells.get(1).isBlank()) {
            return cells;
        }
        String first = cells.getFirst();
        List<String> apart = new ArrayList<>(cells);
        int title = no.isEmpty() || !first.startsWith(no) ? 0 : titleStart(first, no.length());
        boolean numberAlone = !no.isEmpty() && title == first.length();
        if (!numberAlone) {
            apart.set(0, first.substring(0, title).strip());
            apart.set(1, first.substring(title));
        }
        return apart;
    }

    private static int titleStart(String text, int afterNumber) {
        var gap = AFTER_NUMBER.matcher(text).region(afterNumber, text.length());
        if (gap.lookingAt()) {
            return gap.end();
        }
        return text.substring(afterNumber).matches("[.)/:]?") ? text.length() : 0;
    }
}
