package vn.sokehoach.core.edit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.sokehoach.core.plan.Plan;

/** Names for the parts of a plan, which have no id of their own, while it is corrected. */
public final class PartIds {
    private PartIds() {}

    /** The name of a part by its place among the parts, from 0. */
    public static UUID of(Plan plan, int place) {
        return UUID.nameUUIDFromBytes((plan.id() + "|part|" + place).getBytes(StandardCharsets.UTF_8));
    }
}
