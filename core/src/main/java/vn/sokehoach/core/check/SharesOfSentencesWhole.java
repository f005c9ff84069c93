package vn.sokehoach.core.check;

import java.util.stream.Stream;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

/** The percentages that a sentence gives as the parts of a whole make a hundred. */
final class SharesOfSentencesWhole implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        return plan.citations()
                .statedShares()
                .stream()
                .filter(stated -> !stated.shares().areWhole())
                .map(stated -> Fault.at(stated.source(), Code.SHARES_NOT_WHOLE, Fault.quoted(stated.quote()),
                        stated.shares().sumPrinted()));
    }
}
