package vn.sokehoach.core.submission.returned;

import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.submission.Kit;

/** The kits that were given out. */
public interface IssuedKits {

    /** The kit with this id. */
    Optional<Kit> kit(UUID id);

    /** The kit that has a row with this code. */
    Optional<Kit> ofRow(String code);
}
