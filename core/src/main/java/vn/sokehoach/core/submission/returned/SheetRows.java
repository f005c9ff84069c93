package vn.sokehoach.core.submission.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.RowCode;
import vn.sokehoach.core.submission.merge.TypedCell;

/** The rows of a sheet by the codes that they bear, and what is to be told of those that bear none or a wrong one. */
final class SheetRows {
    private static final int BRIEF = 60;

    private final GridSheet sheet;
    private final SheetColumns columns;
    private final Map<Integer, String> codes = new LinkedHashMap<>();
    private final Set<Integer> wrong = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    SheetRows(GridSheet sheet) {
        this.sheet = sheet;
        this.columns = new SheetColumns(sheet);
        sheet.rows().forEach(this::code);
        if (columns.isKit() && codes.isEmpty() && wrong.isEmpty()) {
            if (hasEntries()) {
                problems.add(Problem.of(FormProblem.CODES_MISSING, null, sheet.name()));
            }
        } else if (columns.isKit()) {
            uncoded();
        }
    }

    GridSheet sheet() {
        return sheet;
    }

    /** The codes by the rows that bear exactly one. */
    Map<Integer, String> codes() {
        return codes;
    }

    /** The columns for a row. */
    Map<Integer, KitColumn> columns(int row) {
        return columns.of(row);
    }

    /** Whether the row names columns itself. */
    boolean isHead(int row) {
        return columns.isHead(row);
    }

    List<Problem> problems() {
        return problems;
    }

    private void code(int row, Map<Integer, TypedCell> cells) {
        Set<String> found = new LinkedHashSet<>();
        cells.forEach((column, cell) -> {
            String text = cell.text();
            RowCode.read(text).ifPresent(found::add);
            if (RowCode.read(text).isEmpty() && isDamaged(row, column, text)) {
                wrong.add(row);
                problems.add(Problem.of(FormProblem.CODE_DAMAGED, sheet.where(row, column), text));
            }
        });
        if (found.size() > 1) {
            wrong.add(row);
            problems.add(Problem.of(FormProblem.CODES_SEVERAL, sheet.where(row, cells.keySet().iterator().next()),
                    String.join(", ", found)));
        } else if (found.size() == 1 && !wrong.contains(row)) {
            codes.put(row, found.iterator().next());
        }
    }

    /** What stands where a code should, or has the form of one. */
    private boolean isDamaged(int row, int column, String text) {
        return RowCode.looksLike(text)
                || !columns.isHead(row) && columns.of(row).get(column) == KitColumn.ROW && !text.isEmpty();
    }

    private boolean hasEntries() {
        return sheet.rows()
                .entrySet()
                .stream()
                .anyMatch(row -> !columns.isHead(row.getKey()) && hasEntry(row.getKey()));
    }

    /** Rows between those with codes, and such as follow them without a gap. */
    private void uncoded() {
        int first = sheet.rows().keySet().stream().filter(this::isKnown).findFirst().orElse(0);
        int last = sheet.rows().keySet().stream().filter(this::isKnown).reduce((_, later) -> later).orElse(0);
        while (sheet.rows().containsKey(last + 1)) {
            last++;
        }
        for (int row : sheet.rows().subMap(first, true, last, true).keySet()) {
            if (!isKnown(row) && !columns.isHead(row) && hasEntry(row)) {
                int column = sheet.rows().get(row).firstKey();
                problems.add(Problem.of(FormProblem.ROW_WITHOUT_CODE, sheet.where(row, column), words(row)));
            }
        }
    }

    private boolean isKnown(int row) {
        return codes.containsKey(row) || wrong.contains(row);
    }

    /** Whether something stands in a column that agencies fill in, and is no header repeated there. */
    private boolean hasEntry(int row) {
        return columns.of(row)
                .entrySet()
                .stream()
                .filter(column -> column.getValue().field().isPresent())
                .anyMatch(column -> isEntry(sheet.at(row, column.getKey()).text(),
                        column.getValue().field().get()));
    }

    private static boolean isEntry(String text, KitField field) {
        return !text.isEmpty() && !Headers.isHeader(text, field);
    }

    private String words(int row) {
        String words = String.join(" ", sheet.rows().get(row).values().stream().map(TypedCell::text).toList()).strip();
        return words.codePointCount(0, words.length()) <= BRIEF ? words
                : words.substring(0, words.offsetByCodePoints(0, BRIEF)).strip() + "…";
    }
}
