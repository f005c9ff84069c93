package vn.sokehoach.core.usecase.round;

import java.util.List;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.form.KitWorkbook;

/**
 * The kits of a plan for a period, made but not given out.
 *
 * @param kits      one for each agency, in the order in which the plan names them; at least one
 * @param fileNames what their files are called, without the ending; no two alike
 */
public record KitRound(Plan plan, MeasuredPeriod period, List<KitWorkbook> kits, List<String> fileNames) {

    public KitRound {
        kits = List.copyOf(kits);
        fileNames = List.copyOf(fileNames);
    }
}
