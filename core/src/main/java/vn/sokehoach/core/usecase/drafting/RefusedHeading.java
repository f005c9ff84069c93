package vn.sokehoach.core.usecase.drafting;

import java.util.Map;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.HeadingField;

/** Carries the reasons why lines of a heading were not taken; nothing was kept. */
public final class RefusedHeading extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Map<HeadingField, EditRefused> reasons;

    RefusedHeading(Map<HeadingField, EditRefused> reasons) {
        super(reasons.keySet() + " refused");
        this.reasons = Map.copyOf(reasons);
    }

    /** The reasons by line; at least one. */
    public Map<HeadingField, EditRefused> reasons() {
        return reasons;
    }
}
