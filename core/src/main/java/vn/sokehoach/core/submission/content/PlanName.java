package vn.sokehoach.core.submission.content;

import java.util.Objects;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.plan.Plan;

/** How people call a plan. */
public final class PlanName {

    private PlanName() {}

    /** "Kế hoạch 298/KH-UBND", "Kế hoạch năm 2024" where it has no number. */
    public static String of(Plan plan) {
        String type = TitleBlocks.sentenceCase(plan.heading().documentType());
        return type + " " + Objects.requireNonNullElse(plan.heading().number(), "năm " + plan.year());
    }
}
