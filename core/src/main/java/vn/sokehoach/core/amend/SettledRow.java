package vn.sokehoach.core.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.CellChanged;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.AppendixRow.RowContent;
import vn.sokehoach.core.plan.AppendixRow.Work;

/** A row of a table as the new document has it, but for what was rejected: there the cell, and what it means, stays. */
final class SettledRow {
    private final Rejections rejections;
    private final AppendixRow was;
    private final List<String> columns;
    private final List<String> cells;
    private RowContent content;

    private SettledRow(Rejections rejections, AppendixRow was, AppendixRow is, List<String> columns) {
        this.rejections = rejections;
        this.was = was;
        this.columns = columns;
        this.cells = new ArrayList<>(is.cells());
        this.content = is.content();
    }

    /**
     * The row.
     *
     * @param columns headers of the new table, which has as many columns as the old one
     */
    static AppendixRow of(Rejections rejections, AppendixRow was, AppendixRow is, List<String> columns) {
        SettledRow settled = new SettledRow(rejections, was, is, columns);
        if (was.content() instanceof Work had && is.content() instanceof Work has) {
            settled.work(is.id(), had, has);
        }
        rejections.about(Kind.ROW, is.id()).forEach(settled::takeBack);
        return new AppendixRow(is.id(), is.level(), is.no(), settled.cells, settled.content, is.source());
    }

    private void takeBack(Difference rejected) {
        switch (rejected) {
            case TargetChanged change -> target(change.column());
            case CellChanged change -> cell(change);
            case Reworded _ when was.content() instanceof Indicator had && content instanceof Indicator has -> {
                cells(has.name(), had.name());
                content = new Indicator(had.name(), has.unit(), has.targets(), has.agencyPrinted(), has.agencies());
            }
            case Reassigned _ when was.content() instanceof Indicator had && content instanceof Indicator has -> {
                cells(has.agencyPrinted(), had.agencyPrinted());
                content = new Indicator(has.name(), has.unit(), has.targets(), had.agencyPrinted(), had.agencies());
            }
            default -> {
                // Where a row stands is settled with its neighbours.
            }
        }
    }

    private void target(String column) {
        int at = columns.indexOf(column);
        if (was.content() instanceof Indicator had && content instanceof Indicator has && at >= 0) {
            String before = was.cells().get(at);
            cells.set(at, before);
            List<TargetValue> targets = new ArrayList<>(has.targets());
            targets.removeIf(target -> target.column().equals(column));
            had.targets()
                    .stream()
                    .filter(target -> target.target().printed().equals(before))
                    .findFirst()
                    .ifPresent(target -> targets.add(
                            new TargetValue(column, target.year(), target.scope(), target.target())));
            content = new Indicator(has.name(), has.unit(), targets, has.agencyPrinted(), has.agencies());
        }
    }

    private void cell(CellChanged change) {
        int at = columns.indexOf(change.column());
        if (at >= 0) {
            cells.set(at, was.cells().get(at));
        }
        if (was.content() instanceof Indicator had && content instanceof Indicator has) {
            content = new Indicator(has.name(), had.unit(), has.targets(), has.agencyPrinted(), has.agencies());
        } else if (was.content() instanceof Work had && content instanceof Work has) {
            content = new Work(has.content(), has.implementersPrinted(), has.monitoringPrinted(),
                    back(change, had.product(), has.product()), has.deadline(), back(change, had.note(), has.note()));
        }
    }

    private static @Nullable String back(CellChanged change, @Nullable String had, @Nullable String has) {
        return change.textAfter().equals(has) ? had : has;
    }

    /** What was rejected about the task that the row is. */
    private void work(UUID id, Work had, Work has) {
        boolean words = rejections.keepsWords(Kind.TASK, id);
        boolean agencies = keeps(id, AgencyRole.LEAD) || keeps(id, AgencyRole.COOPERATING);
        boolean monitoring = keeps(id, AgencyRole.MONITORING);
        boolean deadline = rejections.keepsDeadlines(Kind.TASK, id);
        content = new Work(words ? had.content() : has.content(),
                agencies ? had.implementersPrinted() : has.implementersPrinted(),
                monitoring ? had.monitoringPrinted() : has.monitoringPrinted(), has.product(),
                deadline ? had.deadline() : has.deadline(), has.note());
        Work now = (Work) content;
        cells(has.content(), now.content());
        cells(has.implementersPrinted(), now.implementersPrinted());
        cells(has.monitoringPrinted(), now.monitoringPrinted());
        cells(has.deadline(), now.deadline());
    }

    private boolean keeps(UUID id, AgencyRole role) {
        return rejections.keepsAgencies(Kind.TASK, id, role);
    }

    private void cells(@Nullable String from, @Nullable String to) {
        int at = from == null ? -1 : cells.indexOf(from);
        if (at >= 0 && !Objects.equals(from, to)) {
            cells.set(at, to == null ? "" : to);
        }
    }
}
