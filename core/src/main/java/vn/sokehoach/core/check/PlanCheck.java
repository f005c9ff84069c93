package vn.sokehoach.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sokehoach.core.check.number.NumberProblems;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

/** All that a person should look at in a plan: what its reading left open, then the rules that it breaks. */
public final class PlanCheck {

    private static final List<PlanRule> RULES = List.of(new HeadingComplete(), new GroupsNumbered(),
            new TasksNumbered(), new RowsNumbered(), new TasksLed(), new AgenciesKnown(), new DeadlinesAfterIssue(),
            new TasksDistinct(), new TargetsStated(), new TargetsUnderstood(), new SharesOfRowsWhole(),
            new SharesOfSentencesWhole(), new AppendicesPresent());

    /** Plans that were kept before there were rules hold these among the problems of their reading. */
    private static final Set<Code> ONCE_KEPT = Set.of(Code.HEADING_MISSING, Code.NUMBER_GAP, Code.NUMBER_REPEATED,
            Code.NO_LEAD, Code.UNKNOWN_AGENCY, Code.TARGET_UNPARSED);

    private PlanCheck() {}

    /** The problems of the plan's reading, followed by what the plan as it is now breaks; empty where all is well. */
    public static List<DraftProblem> problems(Plan plan) {
        Stream<DraftProblem> ofReading = plan.reading()
                .problems()
                .stream()
                .filter(problem -> !ONCE_KEPT.contains(problem.code()));
        return NumberProblems.standing(plan, Stream.concat(ofReading, findings(plan).stream()).toList()).toList();
    }

    /** Those of {@link #problems(Plan)} that concern this file of the plan. */
    public static List<DraftProblem> problems(Plan plan, String file) {
        return problems(plan).stream().filter(problem -> problem.file().equals(file)).toList();
    }

    /** What the plan as it is now breaks, rule by rule. */
    public static List<DraftProblem> findings(Plan plan) {
        return RULES.stream().flatMap(rule -> rule.broken(plan)).toList();
    }
}
