package vn.sokehoach.core.submission.merge;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.ReturnedForm;
import vn.sokehoach.core.submission.ReturnedForm.Problem;

/**
 * A returned form beside its kit and what is recorded.
 *
 * @param changes one for each cell that was found, in the order of the file
 * @param notes   what the comparison found to tell beside what the reading did
 */
public record MergedForm(Kit kit, ReturnedForm form, List<CellChange> changes, List<Problem> notes) {

    public MergedForm {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** The cells in which something differs. */
    public List<CellChange> differences() {
        return changes.stream().filter(CellChange::isDifference).toList();
    }

    /** How many cells have this result. */
    public long count(Result result) {
        return changes.stream().filter(change -> change.result() == result).count();
    }

    /** All that is to be told: of the reading, of the cells in doubt, of the comparison. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(form.problems());
        for (CellChange change : changes) {
            if (change.doubt() != null) {
                String proposal = change.doubt().proposal();
                all.add(proposal == null ? Problem.of(change.doubt().code(), change.where(), change.returned())
                        : Problem.of(change.doubt().code(), change.where(), change.returned(), proposal));
            }
        }
        all.addAll(notes);
        return all;
    }
}
