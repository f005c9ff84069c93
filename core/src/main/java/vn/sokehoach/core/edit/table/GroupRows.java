package vn.sokehoach.core.edit.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;

/**
 * Which group rows of an assignment table stand for which groups, whose ids are others.
 *
 * @param byGroup the id of the row for the id of the group
 * @param rowless ids of the groups that have tasks in the table but no row
 */
record GroupRows(Map<UUID, UUID> byGroup, Set<UUID> rowless) {
    static GroupRows of(Appendix appendix, PlanTree tree) {
        Map<UUID, UUID> found = new HashMap<>();
        for (AppendixRow row : appendix.rows()) {
            if (row.level() == 0) {
                groupOf(row, tree, found).ifPresent(group -> found.put(group.id(), row.id()));
            }
        }
        Set<UUID> rows = new HashSet<>(appendix.rows().stream().map(AppendixRow::id).toList());
        Set<UUID> others = new HashSet<>();
        tree.groups()
                .stream()
                .filter(group -> !found.containsKey(group.id()))
                .filter(group -> group.children().stream().anyMatch(task -> rows.contains(task.id())))
                .forEach(group -> others.add(group.id()));
        return new GroupRows(found, others);
    }

    private static boolean isSamePlace(Piece group, AppendixRow row) {
        return group.source().equals(row.source()) && !row.source().isByHand();
    }

    private static Optional<Piece> groupOf(AppendixRow row, PlanTree tree, Map<UUID, UUID> taken) {
        List<Piece> free = tree.groups().stream().filter(group -> !taken.containsKey(group.id())).toList();
        return free.stream()
                .filter(group -> group.id().equals(row.id()) || isSamePlace(group, row))
                .findFirst()
                .or(() -> free.stream()
                        .filter(group -> group.label().equals(row.no()) && row.cells().contains(group.text()))
                        .findFirst());
    }
}
