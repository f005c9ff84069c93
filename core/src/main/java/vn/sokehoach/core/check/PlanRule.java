package vn.sokehoach.core.check;

import java.util.stream.Stream;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;

/** Something that holds in a plan without faults; the name of the class says what. */
interface PlanRule {

    /** Every place where the plan breaks the rule, in the order of the document. */
    Stream<DraftProblem> broken(Plan plan);
}
