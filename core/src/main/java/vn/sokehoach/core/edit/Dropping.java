package vn.sokehoach.core.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.edit.table.RowRemoval;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;

/** Takes something out of a plan. */
final class Dropping {
    private final Workbench bench;

    Dropping(Workbench bench) {
        this.bench = bench;
    }

    /** The plan without it, but for the pieces of the tree, which are taken out in place. */
    Plan apply(PlanEdit.Drop edit) throws EditRefused {
        Optional<Piece> piece = bench.tree().find(edit.id());
        if (piece.isPresent()) {
            bench.tree().siblingsOf(piece.get()).remove(piece.get());
            return bench.plan();
        }
        for (Appendix appendix : bench.plan().appendices()) {
            if (appendix.id().equals(edit.id())) {
                dropRows(appendix);
                return without(appendix);
            }
            Optional<AppendixRow> row =
                    appendix.rows().stream().filter(each -> each.id().equals(edit.id())).findFirst();
            if (row.isPresent()) {
                return withoutRow(appendix, row.get());
            }
        }
        throw new EditRefused(EditRefused.Code.NOT_THERE);
    }

    private void dropRows(Appendix appendix) {
        Set<UUID> rows = new HashSet<>(appendix.rows().stream().map(AppendixRow::id).toList());
        if (appendix.kind() == AppendixKind.ASSIGNMENT) {
            bench.tree()
                    .groups()
                    .removeIf(group -> group.children().removeIf(task -> rows.contains(task.id()))
                            && group.children().isEmpty() || isHeading(appendix, group));
        }
    }

    private static boolean isHeading(Appendix appendix, Piece group) {
        return group.children().isEmpty() && appendix.rows()
                .stream()
                .anyMatch(row -> row.level() == 0 && isRowOf(row, group));
    }

    private static boolean isRowOf(AppendixRow row, Piece group) {
        return row.source().isByHand() ? row.id().equals(group.id()) : row.source().equals(group.source());
    }

    private Plan without(Appendix appendix) {
        List<Appendix> left = bench.plan().appendices().stream().filter(other -> other != appendix).toList();
        return with(left);
    }

    /** A group row goes with its group; a row of indicators goes alone. */
    private Plan withoutRow(Appendix appendix, AppendixRow row) throws EditRefused {
        if (appendix.kind() == AppendixKind.ASSIGNMENT) {
            Piece group = bench.tree()
                    .groups()
                    .stream()
                    .filter(each -> row.level() == 0 && isRowOf(row, each))
                    .findFirst()
                    .orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE));
            bench.tree().groups().remove(group);
            return bench.plan();
        }
        Appendix left = RowRemoval.without(appendix, row.id());
        return with(bench.plan().appendices().stream().map(other -> other == appendix ? left : other).toList());
    }

    private Plan with(List<Appendix> appendices) {
        Plan plan = bench.plan();
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), appendices, plan.citations(),
                plan.reading());
    }
}
