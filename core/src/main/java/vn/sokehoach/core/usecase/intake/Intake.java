package vn.sokehoach.core.usecase.intake;

import java.util.List;
import vn.sokehoach.core.submission.CellChange.Result;

/**
 * Files that came in, looked at; nothing is kept.
 *
 * @param forms    in the order of the files; a file with several kits is several
 * @param reopened whether they were taken in before, so that only what is chosen is recorded
 */
public record Intake(List<ReceivedForm> forms, boolean reopened) {

    public Intake {
        forms = List.copyOf(forms);
    }

    /** How many cells wait for a person's decision. */
    public long conflicts() {
        return forms.stream()
                .flatMap(form -> form.differences().stream())
                .filter(change -> change.result() == Result.CONFLICT)
                .count();
    }

    /** Whether what only the agency changed in a form is taken without being chosen. */
    boolean takesByItself(ReceivedForm form) {
        return !reopened && form.isTakable();
    }
}
