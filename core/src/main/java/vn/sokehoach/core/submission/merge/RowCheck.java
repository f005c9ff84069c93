package vn.sokehoach.core.submission.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm.Cell;
import vn.sokehoach.core.submission.ReturnedForm.Doubt;
import vn.sokehoach.core.submission.ReturnedForm.Problem;

/** What the cells of one returned row say of each other: a status that needs words, a completion that is not whole. */
final class RowCheck {
    private static final String WHOLE = "100";

    private final KitRow row;
    private final Map<KitField, Cell> cells = new EnumMap<>(KitField.class);
    private final List<Problem> notes = new ArrayList<>();

    RowCheck(KitRow row, List<Cell> found) {
        this.row = row;
        found.forEach(cell -> cells.put(cell.field(), cell));
    }

    /** Why a cell is not taken as it is: its own doubt, that it was emptied, or what the others of its row say. */
    @Nullable
    Doubt doubt(Cell cell) {
        if (isLeftAlone(cell)) {
            return null;
        }
        if (cell.doubt() != null || SameMeaning.of(cell.field(), cell.value(), sent(cell.field()))) {
            return cell.doubt();
        }
        return switch (cell.field()) {
            case STATUS -> cell.value().isEmpty() ? new Doubt(FormProblem.STATUS_EMPTIED, null)
                    : ofStatus(TaskStatus.valueOf(cell.value()), cell);
            case PERCENT -> cell.value().isEmpty() ? new Doubt(FormProblem.PERCENT_EMPTIED, null) : null;
            case RESULT, DIFFICULTIES, PROPOSALS -> null;
            case ACTUAL, CUMULATIVE, ESTIMATE ->
                cell.value().isEmpty() ? new Doubt(FormProblem.FIGURE_EMPTIED, null) : null;
        };
    }

    /** What the office set and sent, and the agency did not touch, is no doubt. */
    private boolean isLeftAlone(Cell cell) {
        return cell.doubt() != null && cell.doubt().isOfOffice() && cell.value().equals(sent(cell.field()));
    }

    /** What is taken and yet told. */
    List<Problem> notes() {
        return notes;
    }

    private @Nullable Doubt ofStatus(TaskStatus status, Cell cell) {
        if (status.needsNote() && words().isEmpty()) {
            return new Doubt(FormProblem.STATUS_NEEDS_WORDS, null);
        }
        Cell percent = cells.get(KitField.PERCENT);
        String share = percent == null || percent.doubt() != null ? "" : percent.value();
        if (status != TaskStatus.DONE || share.isEmpty() || share.equals(WHOLE)) {
            return null;
        }
        if (!SameMeaning.of(KitField.PERCENT, share, sent(KitField.PERCENT))) {
            return new Doubt(FormProblem.DONE_NOT_WHOLE, null);
        }
        if (!SameMeaning.of(KitField.PERCENT, share, "")) {
            notes.add(Problem.of(FormProblem.DONE_NOT_WHOLE, cell.where(), cell.value(), share));
        }
        return null;
    }

    /** The words that say why: of the difficulties, else the result, else the proposals; "" for none. */
    private String words() {
        for (KitField field : List.of(KitField.DIFFICULTIES, KitField.RESULT, KitField.PROPOSALS)) {
            Cell cell = cells.get(field);
            if (cell != null && cell.doubt() == null && !cell.value().isEmpty()) {
                return cell.value();
            }
        }
        return "";
    }

    private String sent(KitField field) {
        return row.sent().getOrDefault(field, "");
    }
}
