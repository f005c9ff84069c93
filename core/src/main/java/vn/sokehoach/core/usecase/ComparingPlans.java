package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.overview.IndicatorCourse;
import vn.sokehoach.core.overview.IndicatorCourse.Point;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.text.SearchKey;
import vn.sokehoach.core.watch.WorkWatch;

/** Compares plans of the book with one another: two of them, or one indicator over the years of one issuer. */
public final class ComparingPlans {
    private final PlanBook book;
    private final MeasuringIndicators measuring;

    public ComparingPlans(PlanBook book, Clock clock) {
        this.book = book;
        this.measuring = new MeasuringIndicators(book, clock);
    }

    /** What differs between two plans that were read apart; pieces are recognised by their words. */
    public PlanComparison compare(Plan before, Plan after) {
        return compare(before, after, WorkWatch.NONE);
    }

    /** The same, with a watch that hears how many pieces of both are compared. */
    public PlanComparison compare(Plan before, Plan after, WorkWatch watch) {
        return PlanComparison.of(before, after, watch);
    }

    /** The other plans of the book, those of the same issuer first, in each the nearest year first, earlier before later. */
    public static List<PlanRow> others(Plan plan, List<PlanRow> all) {
        Comparator<PlanRow> order =
                Comparator.comparing((PlanRow other) -> !isOfOneIssuer(plan.heading(), other.heading()))
                        .thenComparing(other -> Math.abs(other.year() - plan.year()))
                        .thenComparing(PlanRow::year);
        return all.stream().filter(other -> !other.id().equals(plan.id())).sorted(order).toList();
    }

    /**
     * An indicator in all plans of its issuer in which it is recognised.
     *
     * @throws Refused where there is no such indicator
     */
    public IndicatorCourse course(UUID indicator) throws Refused {
        for (Plan plan : book.plans().all()) {
            if (plan.appendices().stream().noneMatch(table -> hasRow(table, indicator))) {
                continue;
            }
            Optional<MeasuredIndicator> own = measuring.indicators(plan)
                    .stream()
                    .filter(each -> each.row().id().equals(indicator))
                    .findFirst();
            if (own.isPresent()) {
                return course(new Point(plan, own.get()), others(plan, book.plans().rows()));
            }
        }
        throw new Refused(Refusal.Code.UNKNOWN_INDICATOR, indicator.toString());
    }

    private static boolean hasRow(Appendix table, UUID id) {
        return table.rows().stream().anyMatch(row -> row.id().equals(id));
    }

    private IndicatorCourse course(Point own, List<PlanRow> others) {
        List<Point> points = new ArrayList<>(List.of(own));
        for (PlanRow other : others) {
            if (isOfOneIssuer(own.plan().heading(), other.heading())) {
                book.plans().find(other.id()).flatMap(plan -> counterpart(own, plan)).ifPresent(points::add);
            }
        }
        return new IndicatorCourse(points);
    }

    private Optional<Point> counterpart(Point own, Plan other) {
        UUID wanted = PlanComparison.rowsBefore(other, own.plan()).get(own.indicator().row().id());
        return measuring.indicators(other)
                .stream()
                .filter(each -> each.row().id().equals(wanted))
                .findFirst()
                .map(found -> new Point(other, found));
    }

    /** Whether one body issued the plans of both; those without an issuer are taken for one body's. */
    public static boolean isOfOneIssuer(Heading one, Heading other) {
        return Objects.equals(issuer(one), issuer(other));
    }

    private static String issuer(Heading heading) {
        String issuer = heading.issuer();
        return issuer == null ? "" : SearchKey.of(issuer).lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
