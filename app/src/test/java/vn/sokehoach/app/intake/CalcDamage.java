package vn.sokehoach.app.intake;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.KitForm;

/** What people do to a kit in LibreOffice Calc besides filling it in, and what must be told of it. */
enum CalcDamage {
    NUMBER_AS_TEXT, FORMULA(FormProblem.FORMULA, FormProblem.PERCENT_UNKNOWN), ROWS_SORTED,
    ROW_INSERTED(FormProblem.ROW_WITHOUT_CODE), ROW_DELETED(FormProblem.ROWS_MISSING), ROWS_HIDDEN,
    ROWS_FILTERED, COLUMN_ADDED(FormProblem.COLUMN_ADDED), COLUMN_MOVED,
    COLUMN_DELETED(FormProblem.COLUMN_MISSING), SHEET_RENAMED, SHEET_MOVED, SHEET_COPIED,
    CELLS_MERGED(FormProblem.CELL_MERGED), PASTED_OVER, DATE_IN_TEXT(FormProblem.DATE_IN_TEXT),
    OLDER_FORM(FormProblem.OLDER_FORM), CARD_GONE(FormProblem.KIT_BY_ROWS), SAVED_AGAIN;

    /** The eleventh of June 2024 as Excel and Calc count days. */
    private static final int A_DAY = 45_454;

    /** What must be told. */
    final Set<FormProblem> told;

    CalcDamage(FormProblem... told) {
        this.told = Set.of(told);
    }

    /** Whether it can be done to a kit of which these rows, on one sheet, are filled in; null where there are fewer. */
    boolean fits(FilledKit kit, KitRow one, KitRow other) {
        return switch (this) {
            case OLDER_FORM, CARD_GONE, SAVED_AGAIN -> true;
            case ROWS_SORTED, CELLS_MERGED -> other != null && merges(kit, one, other) == 0;
            case FORMULA -> other != null && one.sent().containsKey(KitField.PERCENT);
            case ROW_DELETED, ROWS_HIDDEN, ROWS_FILTERED -> other != null;
            case NUMBER_AS_TEXT -> one != null && one.sent().containsKey(KitField.PERCENT);
            default -> one != null;
        };
    }

    /** How many merged areas reach into the rows from the one to the other. */
    static long merges(FilledKit kit, KitRow one, KitRow other) {
        return kit.row(one)
                .getSheet()
                .getMergedRegions()
                .stream()
                .filter(area -> area.getLastRow() >= first(kit, one, other)
                        && area.getFirstRow() <= last(kit, one, other))
                .count();
    }

    private static int first(FilledKit kit, KitRow one, KitRow other) {
        return Math.min(kit.row(one).getRowNum(), kit.row(other).getRowNum());
    }

    private static int last(FilledKit kit, KitRow one, KitRow other) {
        return Math.max(kit.row(one).getRowNum(), kit.row(other).getRowNum());
    }

    /** Does it to the open workbook; the rows are null where fewer were filled in. */
    void done(CalcScript desk, FilledKit kit, KitRow one, KitRow other) {
        switch (this) {
            case SAVED_AGAIN -> {
                // what was filled in is all
            }
            case OLDER_FORM -> desk.free().act("TEXT", KitForm.CARD_SHEET, 0, 1, KitForm.SCHEMA - 1);
            case CARD_GONE -> desk.free().act("DELETE_SHEET", KitForm.CARD_SHEET);
            default -> done(desk.free(), kit, other == null ? List.of(one) : List.of(one, other));
        }
    }

    private void done(CalcScript desk, FilledKit kit, List<KitRow> rows) {
        KitRow one = rows.getFirst();
        KitRow other = rows.getLast();
        Sheet sheet = kit.row(one).getSheet();
        int at = kit.row(one).getRowNum();
        int below = kit.row(other).getRowNum();
        int result = kit.column(one, KitColumn.RESULT);
        int code = kit.column(one, KitColumn.ROW);
        switch (this) {
            case ROWS_SORTED -> desk.on(sheet, "SORT", first(kit, one, other), last(kit, one, other), code, code);
            case ROW_INSERTED -> desk.on(sheet, "INSERT_ROW", below)
                    .text(sheet, below, kit.column(one, KitColumn.CONTENT), "Một việc ghi thêm")
                    .text(sheet, below, result, "Kết quả của việc ghi thêm");
            case ROW_DELETED -> {
                desk.on(sheet, "DELETE_ROW", below);
                kit.filled.keySet().removeIf(place -> place.code().equals(other.code()));
            }
            case ROWS_HIDDEN -> desk.on(sheet, "HIDE_ROW", at).on(sheet, "HIDE_ROW", below);
            case ROWS_FILTERED -> desk.on(sheet, "FILTER", first(kit, one, other) - 1, sheet.getLastRowNum(), code,
                    code, one.code());
            case COLUMN_ADDED -> desk.on(sheet, "INSERT_COLUMN", result).text(sheet, at, result, "ghi thêm");
            case COLUMN_MOVED -> desk.on(sheet, "MOVE_COLUMN", result, 0);
            case COLUMN_DELETED -> {
                desk.on(sheet, "DELETE_COLUMN", result);
                kit.filled.keySet().removeIf(place -> place.field() == KitField.RESULT);
            }
            case SHEET_RENAMED -> desk.on(sheet, "RENAME", "Bang cua don vi");
            case SHEET_MOVED -> desk.on(sheet, "MOVE_SHEET", kit.workbook.getNumberOfSheets());
            case SHEET_COPIED -> desk.on(sheet, "COPY_SHEET", "Ban sao");
            case CELLS_MERGED -> {
                desk.on(sheet, "MERGE", result, first(kit, one, other), result, last(kit, one, other));
                KitRow covered = at < below ? other : one;
                kit.filled.remove(new FilledKit.Place(covered.code(), KitField.RESULT));
            }
            case PASTED_OVER -> {
                desk.on(sheet, "PASTE", at, result, "Dán từ nơi khác");
                kit.filled.put(new FilledKit.Place(one.code(), KitField.RESULT), "Dán từ nơi khác");
            }
            case NUMBER_AS_TEXT -> {
                desk.text(sheet, at, kit.column(one, KitColumn.PERCENT), "45");
                percent(kit, one, "45");
            }
            case DATE_IN_TEXT -> {
                desk.number(sheet, at, result, A_DAY).on(sheet, "FORMAT", at, result, "DD/MM/YYYY");
                kit.filled.put(new FilledKit.Place(one.code(), KitField.RESULT), "11/06/2024");
            }
            case FORMULA -> {
                int percent = kit.column(one, KitColumn.PERCENT);
                desk.on(sheet, "FORMAT", at, percent, "General").typed(sheet, at, percent, "=30+43");
                percent(kit, one, "73");
                // In a cell of text the same keys stay words.
                desk.text(sheet, below, percent, "=30+43");
                kit.filled.remove(new FilledKit.Place(other.code(), KitField.PERCENT));
            }
            default -> throw new IllegalStateException(name());
        }
    }

    private static void percent(FilledKit kit, KitRow row, String percent) {
        kit.filled.put(new FilledKit.Place(row.code(), KitField.PERCENT), percent);
    }
}
