package vn.sokehoach.core.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;

/**
 * Which indicators of a plan meet their provincial targets, by what is recorded, with the rows behind each figure. Rows
 * without a provincial target are not counted.
 *
 * <p>The groups add up to the total. An indicator of several agencies counts for each of them, so that the agencies add up
 * to the total and {@link #surplus}.
 *
 * @param all      every counted row by its class
 * @param groups   by the heading rows of the tables, in the order of the plan
 * @param agencies in the order in which they first stand in the tables; a row of nobody stands under ""
 */
public record IndicatorStanding(Counted all, List<Counted> groups, List<Counted> agencies) {

    public IndicatorStanding {
        groups = List.copyOf(groups);
        agencies = List.copyOf(agencies);
    }

    /** The rows of a group or an agency by their class; {@code name} is "" of all, and where there is none. */
    public record Counted(String name, Map<IndicatorClass, List<UUID>> rows) {

        public Counted {
            rows = Map.copyOf(rows);
        }

        /** The rows of a class, in the order of the plan. */
        public List<UUID> in(IndicatorClass of) {
            return rows.getOrDefault(of, List.of());
        }

        /** How many rows of all classes. */
        public int sum() {
            return rows.values().stream().mapToInt(List::size).sum();
        }
    }

    /** By how much the agencies together count more than all: the indicators of several agencies, counted again. */
    public int surplus() {
        return agencies.stream().mapToInt(Counted::sum).sum() - all.sum();
    }

    /** The standing of a plan's indicators; {@code names} those of its agencies. */
    public static IndicatorStanding of(Plan plan, List<MeasuredIndicator> indicators, AgencyNames names) {
        Map<UUID, String> headings = headings(plan);
        List<Judged> counted = indicators.stream()
                .filter(each -> each.target(Scope.PROVINCE, each.year()).isPresent())
                .map(each -> new Judged(each.row().id(),
                        IndicatorClass.of(each.judgement(Scope.PROVINCE).verdict()),
                        headings.getOrDefault(each.row().id(), ""), names.of(each.indicator().agencies())))
                .toList();
        return new IndicatorStanding(new Counted("", rows(counted)), by(counted, each -> List.of(each.group())),
                by(counted, each -> each.agencies().isEmpty() ? List.of("") : each.agencies()));
    }

    private record Judged(UUID id, IndicatorClass of, String group, List<String> agencies) {}

    private static List<Counted> by(List<Judged> counted, Function<Judged, List<String>> names) {
        Map<String, List<Judged>> found = new LinkedHashMap<>();
        for (Judged each : counted) {
            names.apply(each).forEach(name -> found.computeIfAbsent(name, _ -> new ArrayList<>()).add(each));
        }
        return found.entrySet().stream().map(entry -> new Counted(entry.getKey(), rows(entry.getValue()))).toList();
    }

    private static Map<IndicatorClass, List<UUID>> rows(List<Judged> counted) {
        return counted.stream()
                .collect(Collectors.groupingBy(Judged::of, Collectors.mapping(Judged::id, Collectors.toList())));
    }

    /** The heading above each row; the title of its table where none is. */
    private static Map<UUID, String> headings(Plan plan) {
        Map<UUID, String> headings = new HashMap<>();
        for (Appendix appendix : plan.appendices()) {
            String heading = appendix.title();
            for (AppendixRow row : appendix.rows()) {
                if (row.level() == 0 && row.content() instanceof AppendixRow.Indicator group) {
                    heading = row.no().isEmpty() ? group.name() : row.no() + ". " + group.name();
                }
                headings.put(row.id(), heading);
            }
        }
        return headings;
    }
}
