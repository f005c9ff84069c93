package vn.sokehoach.core.compare;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;

/** What stands above the rows of tables: "Trong đó" says nothing without the row that it belongs to. */
final class RowContext {
    /** A name of so few words says nothing by itself: "Tốc độ tăng". */
    private static final int FEW_WORDS = 3;

    private final Map<UUID, String> above = new HashMap<>();
    private final Map<UUID, Child> children = new LinkedHashMap<>();

    RowContext(PlanPieces pieces) {
        pieces.plan().appendices().forEach(appendix -> read(appendix, pieces));
    }

    /** A row without number whose few words say nothing without the row that it belongs to. */
    private record Child(UUID parent, String name) {}

    private void read(Appendix appendix, PlanPieces pieces) {
        int year = pieces.plan().year();
        AppendixRow parent = null;
        for (AppendixRow row : appendix.rows()) {
            String name = PlanPieces.name(row);
            if (row.level() < 2) {
                parent = row;
            } else if (parent != null && !pieces.isWork(row.id()) && Wording.words(name).size() <= FEW_WORDS) {
                children.put(row.id(), new Child(parent.id(), Wording.key(name, year)));
            }
            above.put(row.id(), row.level() == 0 ? "group|"
                    : row.level() == 1 || parent == null ? "" : Wording.key(PlanPieces.name(parent)) + "|");
        }
    }

    /** For a row without number the row that it belongs to; what tells group rows from others. */
    String above(Piece row) {
        return above.getOrDefault(row.id(), "");
    }

    /** Whether a row says nothing without the row that it belongs to. */
    boolean needsParent(UUID row) {
        return children.containsKey(row);
    }

    /** Adds to the rows after by the rows before those that say nothing alone, of one name below rows that are paired. */
    void pairWithParents(RowContext after, Map<UUID, UUID> pairs) {
        Set<UUID> taken = new HashSet<>(pairs.values());
        Map<Child, Queue<UUID>> waiting = new HashMap<>();
        after.children.forEach((row, child) -> {
            if (!taken.contains(row)) {
                waiting.computeIfAbsent(child, _ -> new ArrayDeque<>()).add(row);
            }
        });
        children.forEach((row, child) -> {
            UUID parent = pairs.get(child.parent());
            Queue<UUID> same = parent == null || pairs.containsKey(row) ? null
                    : waiting.get(new Child(parent, child.name()));
            if (same != null && !same.isEmpty()) {
                pairs.put(row, same.remove());
            }
        });
    }
}
