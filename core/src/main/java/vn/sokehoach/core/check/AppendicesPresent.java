package vn.sokehoach.core.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Citations.NamedAppendix;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.text.Ordinal;

/** Every appendix of its own that the text names has come with it; one without a number serves for any one. */
final class AppendicesPresent implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        List<String> present = Stream
                .concat(plan.citations().printedAppendices().stream(), plan.appendices().stream().map(Appendix::no))
                .distinct()
                .toList();
        List<NamedAppendix> missing = plan.citations()
                .namedAppendices()
                .stream()
                .filter(named -> named.no().isEmpty() ? present.isEmpty()
                        : present.stream().noneMatch(no -> isSame(named.no(), no)))
                .toList();
        Set<String> numbers = missing.stream().map(NamedAppendix::no).collect(Collectors.toSet());
        if (numbers.size() <= withoutNumber(plan, present)) {
            return Stream.empty();
        }
        return missing.stream().map(named -> Fault.at(named.source(), Code.APPENDIX_MISSING, named.printed()));
    }

    private static long withoutNumber(Plan plan, List<String> present) {
        long tables = plan.appendices().stream().filter(appendix -> appendix.no().isEmpty()).count();
        return Math.max(tables, present.contains("") ? 1 : 0);
    }

    /** "1", "01" and "I" are one number; "II" is there where "IIa" is. */
    private static boolean isSame(String named, String printed) {
        return number(named).equals(number(printed))
                && (suffix(named).isEmpty() || suffix(printed).isEmpty() || suffix(named).equals(suffix(printed)));
    }

    private static String number(String no) {
        String bare = no.substring(0, no.length() - suffix(no).length());
        Optional<Ordinal> ordinal = Ordinal.of(bare, true);
        return ordinal.map(each -> each.series().equals("capital") ? bare : String.valueOf(each.place())).orElse(bare);
    }

    private static String suffix(String no) {
        String last = no.isEmpty() ? "" : no.substring(no.length() - 1);
        return no.length() > 1 && last.matches("\\p{Ll}") ? last : "";
    }
}
