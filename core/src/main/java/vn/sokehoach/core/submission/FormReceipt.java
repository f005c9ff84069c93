package vn.sokehoach.core.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the round's ledger: a file that came in.
 *
 * @param kit      the kit that it answers; null where it could not be told
 * @param to       plan, agency and period; null where they could not be told
 * @param sha256   of the file, which is kept among the originals
 * @param received when and by whom it was taken in
 * @param problems what could not be read
 */
public record FormReceipt(UUID id, @Nullable UUID kit, KitRow.@Nullable Addressee to, String file, String sha256,
        Received received, List<ReturnedForm.Problem> problems) {

    public FormReceipt {
        problems = List.copyOf(problems);
    }

    /**
     * When and by whom a form was taken in, and as what.
     *
     * @param sender the author that the file names; null where it names none
     */
    public record Received(Instant at, String by, @Nullable String sender, Outcome outcome) {}

    /** As what a form stands in the ledger. */
    public enum Outcome {
        /** Đã nộp. */
        ON_TIME,
        /** Nộp muộn. */
        LATE,
        /** Nộp lại. */
        AGAIN,
        /** Sai mẫu. */
        WRONG_FORM
    }
}
