package vn.sokehoach.core.check.number;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseText;

/** Tells whether plans are of the same office: by its name, or by the province of the agencies. */
final class Issuers {

    private Issuers() {}

    /** An office keeps the plans of its own province: a plan that does not tell whose it is, is taken for one of them. */
    static boolean areSame(Plan one, Plan other) {
        return name(one).isEmpty() && owner(one).isEmpty() || name(other).isEmpty() && owner(other).isEmpty()
                || name(one).isPresent() && name(one).equals(name(other))
                || owner(one).isPresent() && owner(one).equals(owner(other));
    }

    private static Optional<String> name(Plan plan) {
        return Optional.ofNullable(plan.heading().issuer()).map(VietnameseText::tight);
    }

    /** The body that most agencies of the plan belong to; empty where it names none. */
    private static Optional<String> owner(Plan plan) {
        Stream<AgencyMention> ofRows = plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .map(AppendixRow::content)
                .flatMap(content -> content instanceof Indicator indicator ? indicator.agencies().stream()
                        : Stream.empty());
        return Stream.concat(ofRows, plan.tasks().flatMap(task -> task.assignment().mentions()))
                .flatMap(mention -> mention.agencies().stream())
                .filter(agency -> !agency.owner().isEmpty())
                .collect(Collectors.groupingBy(AgencyId::owner, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
