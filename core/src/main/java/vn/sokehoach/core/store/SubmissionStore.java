package vn.sokehoach.core.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;

/** The kits that were given out and the forms that came back. */
public interface SubmissionStore {

    /** The kits of a plan and period, in the order of making; of all periods where it is null. */
    List<Kit> kits(UUID plan, @Nullable String period);

    /** The kit with this id. */
    Optional<Kit> kit(UUID id);

    /** The ledger of a plan and period, in the order of coming in; forms that tell no plan are in none. */
    List<FormReceipt> receipts(UUID plan, String period);

    /** Whether a file with these bytes was taken in, and as what. */
    Optional<FormReceipt> receiptOf(String sha256);
}
