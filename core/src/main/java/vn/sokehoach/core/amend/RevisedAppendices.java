package vn.sokehoach.core.amend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Difference.ColumnsChanged;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Work;
import vn.sokehoach.core.plan.Plan;

/** The appendices after a revision, each in its place: another version takes the place of the one it is a version of. */
final class RevisedAppendices {
    private final Plan kept;
    private final Plan fresh;
    private final Scope scope;
    private final Rejections rejections;

    RevisedAppendices(Plan kept, Plan fresh, Scope scope, Rejections rejections) {
        this.kept = kept;
        this.fresh = fresh;
        this.scope = scope;
        this.rejections = rejections;
    }

    List<Appendix> appendices() {
        Map<UUID, Appendix> is = ById.of(fresh.appendices(), Appendix::id);
        HandWrittenRows byHand = HandWrittenRows.beside(fresh, scope, rejections);
        Map<UUID, Appendix> was = ById.of(
                kept.appendices()
                        .stream()
                        .map(each -> is.containsKey(each.id()) ? each : byHand.left(each))
                        .filter(each -> is.containsKey(each.id()) || !byHand.isReplaced(each))
                        .toList(),
                Appendix::id);
        Set<UUID> stay = was.values()
                .stream()
                .filter(appendix -> rejections.backInPlace().contains(appendix.id())
                        || !is.containsKey(appendix.id()) && stays(appendix))
                .map(Appendix::id)
                .collect(Collectors.toSet());
        List<UUID> taken = is.keySet().stream().filter(id -> !rejections.leavesOut(id)).toList();
        return Weave.of(List.copyOf(was.keySet()), taken, stay)
                .stream()
                .map(id -> was.containsKey(id) && is.containsKey(id)
                        ? both(byHand.beside(was.get(id), is.get(id)), is.get(id))
                        : SettledWork.one(was.get(id), is.get(id)))
                .toList();
    }

    private boolean stays(Appendix appendix) {
        if (!scope.isWhole() && HandWrittenRows.in(appendix)) {
            return true;
        }
        return appendix.rows()
                .stream()
                .findFirst()
                .map(row -> scope.stays(row.id(), row.source()))
                .orElse(!scope.isWhole());
    }

    private Appendix both(Appendix was, Appendix is) {
        if (rejections.about(Kind.APPENDIX, is.id()).stream().anyMatch(ColumnsChanged.class::isInstance)) {
            return was;
        }
        List<UUID> rows = rows(was, is);
        String title = rejections.keepsWords(Kind.APPENDIX, is.id()) ? was.title() : is.title();
        FittedRows fitted = new FittedRows(was, is, kept.year());
        Map<UUID, AppendixRow> before = ById.of(was.rows(), AppendixRow::id);
        Map<UUID, AppendixRow> after = ById.of(is.rows(), AppendixRow::id);
        return new Appendix(is.id(), is.no(), is.kind(), title, is.basis(), RowMerges.of(was, is, rows),
                rows.stream().map(id -> row(before.get(id), after.get(id), is, fitted)).toList());
    }

    private AppendixRow row(@Nullable AppendixRow had, @Nullable AppendixRow has, Appendix is, FittedRows fitted) {
        boolean comparable = had != null && has != null && had.cells().size() == has.cells().size();
        if (had != null && has == null && is.kind() == AppendixKind.INDICATORS) {
            return fitted.of(had);
        }
        return comparable ? SettledRow.of(rejections, had, has, is.table().columns()) : SettledWork.one(had, has);
    }

    private List<UUID> rows(Appendix was, Appendix is) {
        Set<UUID> there = is.rows().stream().map(AppendixRow::id).collect(Collectors.toSet());
        Set<UUID> before = was.rows().stream().map(AppendixRow::id).collect(Collectors.toSet());
        Set<UUID> back = new HashSet<>(rejections.backInPlace());
        back.retainAll(before);
        if (!scope.isWhole()) {
            was.rows()
                    .stream()
                    .filter(row -> HandWrittenRows.is(was, row) && !there.contains(row.id()))
                    .map(AppendixRow::id)
                    .forEach(back::add);
        }
        addBelonging(was.rows(), row -> !there.contains(row.id()), back, false);
        Set<UUID> out = there.stream().filter(rejections::leavesOut).collect(Collectors.toCollection(HashSet::new));
        addBelonging(is.rows(), row -> !before.contains(row.id()), out, true);
        return Weave.of(was.rows().stream().map(AppendixRow::id).toList(),
                is.rows().stream().map(AppendixRow::id).filter(id -> !out.contains(id)).toList(), back);
    }

    /**
     * Adds what goes with chosen work: the rows without number under it, and the heading above it, of what stays out only
     * where nothing else stands under it.
     */
    private static void addBelonging(List<AppendixRow> rows, Predicate<AppendixRow> eligible, Set<UUID> chosen,
            boolean onlyWhole) {
        boolean chosenAbove = false;
        UUID heading = null;
        List<UUID> under = new ArrayList<>();
        for (AppendixRow row : rows) {
            if (row.level() == 0 || !(row.content() instanceof Work)) {
                addHeading(heading, under, chosen, onlyWhole);
                heading = row.content() instanceof Work && eligible.test(row) ? row.id() : null;
                under.clear();
                continue;
            }
            if (row.level() == 1) {
                chosenAbove = chosen.contains(row.id());
            } else if (chosenAbove && eligible.test(row)) {
                chosen.add(row.id());
            }
            under.add(row.id());
        }
        addHeading(heading, under, chosen, onlyWhole);
    }

    private static void addHeading(@Nullable UUID heading, List<UUID> under, Set<UUID> chosen, boolean onlyWhole) {
        boolean goesAlong = onlyWhole ? !under.isEmpty() && chosen.containsAll(under)
                : under.stream().anyMatch(chosen::contains);
        if (heading != null && goesAlong) {
            chosen.add(heading);
        }
    }
}
