package vn.sokehoach.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;

/** The numbers of the rows of an indicator table follow one another; those of assignment tables are labels of tasks. */
final class RowsNumbered implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        return plan.appendices()
                .stream()
                .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                .flatMap(RowsNumbered::faults);
    }

    private static Stream<DraftProblem> faults(Appendix appendix) {
        Numbering groups = new Numbering(Place.of(appendix, ""), false);
        groups.group("", appendix.rows().stream().filter(row -> row.level() == 0).map(RowsNumbered::labelled).toList());
        Numbering rows = new Numbering(Place.of(appendix, ""), false);
        String heading = "";
        List<Numbering.Labelled> labels = new ArrayList<>();
        for (AppendixRow row : appendix.rows()) {
            if (row.level() == 0) {
                rows.group(heading, labels);
                heading = row.no();
                labels = new ArrayList<>();
            } else if (!row.no().isEmpty()) {
                labels.add(labelled(row));
            }
        }
        rows.group(heading, labels);
        return Stream.concat(groups.faults().stream(), rows.faults().stream());
    }

    private static Numbering.Labelled labelled(AppendixRow row) {
        return new Numbering.Labelled(row.no(), row.source());
    }
}
