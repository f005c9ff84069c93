package vn.sokehoach.core.submission.returned;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm.Cell;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.merge.CellReading;
import vn.sokehoach.core.submission.merge.SameMeaning;
import vn.sokehoach.core.submission.merge.TypedCell;

/**
 * The cells of one kit that a workbook holds, wherever and however often they stand in it. Of several that say different
 * things the one that is not as it was sent counts; where there are several such, none does.
 */
final class GatheredCells {
    private final Kit kit;
    private final Map<Place, List<Cell>> cells = new LinkedHashMap<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();

    GatheredCells(Kit kit) {
        this.kit = kit;
    }

    private record Place(KitRow row, KitField field) {}

    Kit kit() {
        return kit;
    }

    /** The codes that were met. */
    Set<String> rows() {
        return rows;
    }

    /** What is to be told of the cells; complete when they are resolved. */
    List<Problem> problems() {
        return problems;
    }

    /** Takes up the cells of a row of a sheet. */
    void row(SheetRows sheet, int at, KitRow row) {
        rows.add(row.code());
        Map<Integer, KitColumn> columns = sheet.columns(at);
        Set<KitField> met = EnumSet.noneOf(KitField.class);
        columns.forEach((column, known) -> known.field().filter(row.sent()::containsKey).ifPresent(field -> {
            met.add(field);
            cell(sheet.sheet(), at, column, row, field);
        }));
        for (KitField field : row.sent().keySet()) {
            if (!met.contains(field)) {
                tellOnce(Problem.of(FormProblem.COLUMN_MISSING, null, sheet.sheet().name(), field.name()));
            }
        }
        added(sheet, at, columns);
    }

    private void cell(GridSheet sheet, int at, int column, KitRow row, KitField field) {
        String where = sheet.where(at, column);
        if (sheet.isCovered(at, column)) {
            problems.add(Problem.of(FormProblem.CELL_MERGED, where));
            return;
        }
        TypedCell typed = sheet.at(at, column);
        String sent = row.sent().getOrDefault(field, "");
        // What still shows what was sent was not touched, whatever else it might mean.
        CellReading.Read read = typed.text().equals(sent) && !typed.calculated() ? new CellReading.Read(sent, null)
                : CellReading.of(field, typed);
        boolean changed = !SameMeaning.of(field, read.value(), sent);
        if (typed.calculated() && changed) {
            problems.add(Problem.of(FormProblem.FORMULA, where, typed.text()));
        }
        if (typed.kind() == TypedCell.Kind.DAY && read.doubt() == null && changed) {
            problems.add(Problem.of(FormProblem.DATE_IN_TEXT, where, typed.text()));
        }
        cells.computeIfAbsent(new Place(row, field), _ -> new ArrayList<>())
                .add(new Cell(row.code(), field, read.value(), where, read.doubt()));
    }

    /** Filled columns that somebody added; each is told once for its sheet. */
    private void added(SheetRows sheet, int at, Map<Integer, KitColumn> columns) {
        sheet.sheet().rows().get(at).forEach((column, cell) -> {
            if (!columns.isEmpty() && !columns.containsKey(column) && !cell.text().equals(sheet.codes().get(at))
                    && !cell.text().isEmpty()) {
                tellOnce(Problem.of(FormProblem.COLUMN_ADDED, null, sheet.sheet().name(),
                        GridSheet.letters(column)));
            }
        });
    }

    private void tellOnce(Problem problem) {
        if (told.add(problem.code() + problem.parameters())) {
            problems.add(problem);
        }
    }

    /** One cell for each place, in the order of the workbook. */
    List<Cell> resolved() {
        List<Cell> resolved = new ArrayList<>();
        cells.forEach((place, found) -> {
            List<Cell> saying = found.stream().filter(cell -> !isAsSent(place, cell)).toList();
            if (saying.isEmpty()) {
                resolved.add(found.getFirst());
            } else if (saying.stream().allMatch(cell -> isSame(cell, saying.getFirst()))) {
                resolved.add(saying.getFirst());
            } else {
                tell(place, saying);
            }
        });
        return resolved;
    }

    private void tell(Place place, List<Cell> saying) {
        Set<String> values = new TreeSet<>(saying.stream().map(Cell::value).toList());
        problems.add(Problem.of(FormProblem.CELL_DOUBLED,
                String.join(", ", saying.stream().map(Cell::where).toList()), place.row().no(),
                String.join(" / ", values)));
    }

    private static boolean isAsSent(Place place, Cell cell) {
        return (cell.doubt() == null || cell.doubt().isOfOffice())
                && SameMeaning.of(place.field(), cell.value(), place.row().sent().getOrDefault(place.field(), ""));
    }

    private static boolean isSame(Cell one, Cell other) {
        return one.doubt() == null && other.doubt() == null
                ? SameMeaning.of(one.field(), one.value(), other.value())
                : one.doubt() != null && one.value().equals(other.value());
    }
}
