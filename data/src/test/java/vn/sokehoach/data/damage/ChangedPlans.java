package vn.sokehoach.data.damage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseNumbers;

/** Plans as they would be with other figures in their tables. */
final class ChangedPlans {
    /** Number, name and unit come before the figures. */
    static final int FIRST_FIGURE = 3;

    private ChangedPlans() {}

    /** The plan with another text in one cell. */
    static Plan with(Plan plan, AppendixRow row, int column, String text) {
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), changed(plan, each -> {
            List<String> cells = new ArrayList<>(each.cells());
            if (each.id().equals(row.id())) {
                cells.set(column, text);
            }
            return cells;
        }), plan.citations(), plan.reading());
    }

    /** What the same office may have planned the year before: every number a little smaller, more or less so by row. */
    static Plan yearBefore(Plan plan) {
        return new Plan(UUID.randomUUID(), plan.year() - 1, plan.heading(), plan.body(), changed(plan, row -> {
            List<String> cells = new ArrayList<>(row.cells());
            BigDecimal factor = new BigDecimal("0.85").add(BigDecimal.valueOf(row.source().block() % 15, 2));
            for (int at = FIRST_FIGURE; at < cells.size(); at++) {
                String text = cells.get(at);
                cells.set(at, VietnameseNumbers.parse(text)
                        .map(value -> value.multiply(factor).setScale(value.scale(), RoundingMode.HALF_UP))
                        .map(VietnameseNumbers::format)
                        .orElse(text));
            }
            return cells;
        }), plan.citations(), plan.reading());
    }

    private static List<Appendix> changed(Plan plan, Change change) {
        return plan.appendices()
                .stream()
                .map(appendix -> new Appendix(appendix.id(), appendix.no(), appendix.kind(), appendix.title(),
                        appendix.basis(), appendix.table(), appendix.rows().stream().map(change).toList()))
                .toList();
    }

    private interface Change extends UnaryOperator<AppendixRow> {

        List<String> cells(AppendixRow row);

        @Override
        default AppendixRow apply(AppendixRow row) {
            return new AppendixRow(row.id(), row.level(), row.no(), cells(row), row.content(), row.source());
        }
    }
}
