package vn.sokehoach.core.usecase.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.merge.MergedForm;

/**
 * What became of one kit in one file that came in.
 *
 * @param content  the file's bytes; empty where it could not be opened
 * @param merged   the form beside what was sent and is recorded; null where no kit of this book was recognised
 * @param problems all that is to be told
 */
public record ReceivedForm(String file, String sha256, byte[] content, Outcome outcome, @Nullable MergedForm merged,
        List<Problem> problems) {

    public ReceivedForm {
        problems = List.copyOf(problems);
    }

    /** As what a file is taken; the names are what the command line tells. */
    public enum Outcome {
        ON_TIME, LATE, AGAIN, WRONG_FORM,
        /** The very same file was taken in before. */
        UNCHANGED,
        /** No form of this book, or a file that cannot be read. */
        REFUSED
    }

    /** Whom the kit was for; null where none was recognised. */
    public KitRow.@Nullable Addressee to() {
        return merged == null ? null : merged.kit().to();
    }

    /** The cells in which something differs; none where no kit was recognised. */
    public List<CellChange> differences() {
        return merged == null ? List.of() : merged.differences();
    }

    /** All its cells; none where no kit was recognised. */
    List<CellChange> changes() {
        return merged == null ? List.of() : merged.changes();
    }

    /** Whether its cells can be taken. */
    public boolean isTakable() {
        return outcome == Outcome.ON_TIME || outcome == Outcome.LATE || outcome == Outcome.AGAIN;
    }
}
