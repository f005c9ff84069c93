package vn.sokehoach.core.usecase.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.content.ReportingAgency;

/**
 * How one agency stands in a round.
 *
 * @param kits     those that it was given, in the order of making
 * @param receipts what came in from it, in the order of coming in
 */
public record LedgerLine(ReportingAgency agency, List<Kit> kits, List<FormReceipt> receipts, State state) {

    public LedgerLine {
        kits = List.copyOf(kits);
        receipts = List.copyOf(receipts);
    }

    /** Where an agency stands. */
    public enum State {
        /** Đã nộp. */
        ON_TIME,
        /** Nộp muộn. */
        LATE,
        /** Nộp lại. */
        AGAIN,
        /** Sai mẫu: what came in last cannot be read. */
        WRONG_FORM,
        /** Chưa nộp, and there is still time, or no day is set. */
        OPEN,
        /** Chưa nộp although it was due before. */
        OVERDUE;

        /** Whether a report is there. */
        public boolean isIn() {
            return this == ON_TIME || this == LATE || this == AGAIN;
        }
    }

    /** The last form that came in; empty where none did. */
    public Optional<FormReceipt> last() {
        return receipts.isEmpty() ? Optional.empty() : Optional.of(receipts.getLast());
    }

    static State state(@Nullable FormReceipt last, boolean overdue) {
        if (last == null) {
            return overdue ? State.OVERDUE : State.OPEN;
        }
        return switch (last.received().outcome()) {
            case ON_TIME -> State.ON_TIME;
            case LATE -> State.LATE;
            case AGAIN -> State.AGAIN;
            case WRONG_FORM -> State.WRONG_FORM;
        };
    }
}
