package vn.sokehoach.core.check;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

/** A document has number, date, title and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II); appendices alone need none. */
final class HeadingComplete implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        Heading heading = plan.heading();
        if (plan.body().parts().isEmpty() && heading.title() == null) {
            return Stream.empty();
        }
        return Stream.of(missing("number", heading.number()), missing("date", heading.issueDate()),
                missing("title", heading.title()), missing("issuer", heading.issuer()))
                .flatMap(missing -> missing)
                .map(what -> Fault.ofWhole(plan, Code.HEADING_MISSING, what));
    }

    private static Stream<String> missing(String what, @Nullable Object value) {
        return value == null ? Stream.of(what) : Stream.empty();
    }
}
