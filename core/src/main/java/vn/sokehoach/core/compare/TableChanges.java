package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Difference.CellChanged;
import vn.sokehoach.core.compare.Difference.ColumnsChanged;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.AppendixRow.Work;

/** Tells what differs in the columns and the rows of an appendix; columns are the same by place, or by header where some came or went. */
final class TableChanges {
    private final Appendix before;
    private final Appendix after;
    private final List<String> headersAfter;
    private final Set<String> targetColumns = new HashSet<>();
    private final Map<Integer, Integer> columnBefore = new HashMap<>();
    private final boolean sameColumns;
    private final int yearBefore;
    private final int yearAfter;
    private final boolean ofOthers;

    /**
     * Compares two tables of plans for these years, which their headers may name.
     *
     * @param ofOthers whether the plans are those of two bodies
     */
    TableChanges(Appendix before, int yearBefore, Appendix after, int yearAfter, boolean ofOthers) {
        this.before = before;
        this.after = after;
        this.yearBefore = yearBefore;
        this.yearAfter = yearAfter;
        this.ofOthers = ofOthers;
        this.headersAfter = after.table().columns();
        List<String> had = keys(before.table().columns(), yearBefore);
        List<String> has = keys(headersAfter, yearAfter);
        this.sameColumns = had.equals(has);
        mapColumns(had, has);
        after.rows().forEach(row -> targets(row).forEach(target -> targetColumns.add(target.column())));
        before.rows()
                .stream()
                .flatMap(row -> targets(row).stream())
                .map(target -> had.indexOf(Wording.key(target.column(), yearBefore)))
                .flatMap(column -> columnBefore.entrySet().stream().filter(pair -> pair.getValue().equals(column)))
                .forEach(pair -> targetColumns.add(headersAfter.get(pair.getKey())));
    }

    private static List<String> keys(List<String> headers, int year) {
        return headers.stream().map(header -> Wording.key(header, year)).toList();
    }

    private void mapColumns(List<String> had, List<String> has) {
        Set<Integer> taken = new HashSet<>();
        for (int column = 0; column < has.size(); column++) {
            for (int other = 0; other < had.size(); other++) {
                boolean same = had.size() == has.size() ? other == column : had.get(other).equals(has.get(column));
                if (same && taken.add(other)) {
                    columnBefore.put(column, other);
                    break;
                }
            }
        }
    }

    /** What differs in the appendix itself. */
    List<Difference> ofColumns(Piece one, Piece other) {
        return sameColumns ? List.of()
                : List.of(new ColumnsChanged(one, other, before.table().columns(), headersAfter));
    }

    /**
     * What differs in a row.
     *
     * @param toldElsewhere whether the row is work whose words, agencies and deadline are compared as a task's
     */
    List<Difference> of(Piece one, AppendixRow was, Piece other, AppendixRow is, boolean toldElsewhere) {
        List<Difference> differences = new ArrayList<>();
        if (was.content() instanceof Indicator had && is.content() instanceof Indicator has) {
            if (!Wording.same(had.name(), has.name())) {
                differences.add(new Reworded(one, other));
            }
            if (!AgencyChanges.same(had.agencies(), has.agencies(), ofOthers)) {
                differences.add(new Reassigned(one, other, AgencyRole.MONITORING, names(had), names(has)));
            }
            cells(one, was, other, is, toldByName(had), toldByName(has), differences);
            if (yearBefore != yearAfter) {
                ofOtherColumns(one, was, other, is).forEach(differences::add);
            }
        } else if (was.content() instanceof Work had && is.content() instanceof Work has) {
            cells(one, was, other, is, toldElsewhere ? toldByTask(had) : Set.of(),
                    toldElsewhere ? toldByTask(has) : Set.of(), differences);
        }
        return differences;
    }

    private static Set<String> toldByName(Indicator indicator) {
        return new HashSet<>(List.of(indicator.name(), indicator.agencyPrinted()));
    }

    private static List<String> names(Indicator indicator) {
        return indicator.agencies().stream().map(mention -> mention.printed()).toList();
    }

    private static Set<String> toldByTask(Work work) {
        Set<String> told = new HashSet<>();
        told.add(work.content());
        add(told, work.implementersPrinted());
        add(told, work.monitoringPrinted());
        add(told, work.deadline());
        return told;
    }

    private static void add(Set<String> all, @Nullable String text) {
        if (text != null) {
            all.add(text);
        }
    }

    private void cells(Piece one, AppendixRow was, Piece other, AppendixRow is, Set<String> toldBefore,
            Set<String> toldAfter, List<Difference> differences) {
        for (int column = 0; column < is.cells().size(); column++) {
            Integer from = columnBefore.get(column);
            if (from == null || from >= was.cells().size()) {
                continue;
            }
            String had = was.cells().get(from);
            String has = is.cells().get(column);
            boolean number = same(had, was.no()) && same(has, is.no());
            if (same(had, has) || number || toldBefore.contains(had) && toldAfter.contains(has)) {
                continue;
            }
            String header = headersAfter.get(column);
            if (!targetColumns.contains(header)) {
                differences.add(new CellChanged(one, other, header, had, has));
            } else {
                target(one, was, other, is, from, column).ifPresent(differences::add);
            }
        }
    }

    private static boolean same(String had, String has) {
        return had.equals(has) || Wording.key(had).equals(Wording.key(has));
    }

    /** Another target; the same value in other figures ("98,70", "98,7") is none. */
    private Optional<TargetChanged> target(Piece one, AppendixRow was, Piece other, AppendixRow is, int from,
            int column) {
        Optional<Target> had = target(was, before.table().columns().get(from));
        Optional<Target> has = target(is, headersAfter.get(column));
        if (had.isPresent() && has.isPresent() && TargetCourse.isSameValue(had.get(), has.get())) {
            return Optional.empty();
        }
        boolean sameUnit = Objects.equals(unit(was), unit(is));
        TargetCourse course = sameUnit ? TargetCourse.of(had.orElse(null), has.orElse(null)) : TargetCourse.OTHER;
        return Optional.of(new TargetChanged(one, other, headersAfter.get(column), had.orElse(null), has.orElse(null),
                course));
    }

    /** Targets of the plans' own years that stand in columns which are not each other's, as where a row went to another table. */
    private List<TargetChanged> ofOtherColumns(Piece one, AppendixRow was, Piece other, AppendixRow is) {
        List<TargetChanged> changed = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            TargetValue had = own(was, scope, yearBefore);
            TargetValue has = own(is, scope, yearAfter);
            if (had != null && has != null && !arePaired(had, has)
                    && !TargetCourse.isSameValue(had.target(), has.target())) {
                boolean sameUnit = Objects.equals(unit(was), unit(is));
                changed.add(new TargetChanged(one, other, has.column(), had.target(), has.target(),
                        sameUnit ? TargetCourse.of(had.target(), has.target()) : TargetCourse.OTHER));
            }
        }
        return changed;
    }

    private boolean arePaired(TargetValue had, TargetValue has) {
        Integer from = columnBefore.get(headersAfter.indexOf(has.column()));
        return from != null && from == before.table().columns().indexOf(had.column());
    }

    private static @Nullable TargetValue own(AppendixRow row, Scope scope, int year) {
        return targets(row).stream()
                .filter(target -> target.scope() == scope && Objects.equals(target.year(), year))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String unit(AppendixRow row) {
        return row.content() instanceof Indicator indicator ? indicator.unit() : null;
    }

    private static Optional<Target> target(AppendixRow row, String column) {
        return targets(row).stream()
                .filter(target -> target.column().equals(column))
                .findFirst()
                .map(TargetValue::target);
    }

    private static List<TargetValue> targets(AppendixRow row) {
        return row.content() instanceof Indicator indicator ? indicator.targets() : List.of();
    }
}
