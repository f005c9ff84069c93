package vn.sokehoach.core.amend;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.table.RowRemoval;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;

/**
 * What a person wrote into tables of indicators, when a document comes: a row that the document has stands in the
 * document's table alone, any other stays where it was written.
 */
final class HandWrittenRows {
    private final Set<UUID> printed;
    private final boolean tables;
    private final Scope scope;
    private final Rejections rejections;

    private HandWrittenRows(Plan fresh, Scope scope, Rejections rejections) {
        this.printed = fresh.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .map(AppendixRow::id)
                .filter(row -> !rejections.leavesOut(row))
                .collect(Collectors.toSet());
        this.tables = fresh.appendices().stream().anyMatch(each -> each.kind() == AppendixKind.INDICATORS);
        this.scope = scope;
        this.rejections = rejections;
    }

    /** Those beside the rows of a document. */
    static HandWrittenRows beside(Plan fresh, Scope scope, Rejections rejections) {
        return new HandWrittenRows(fresh, scope, rejections);
    }

    /** Whether it is a row of indicators that no document has. */
    static boolean is(Appendix table, AppendixRow row) {
        return table.kind() == AppendixKind.INDICATORS && row.source().isByHand();
    }

    /** Whether a table of indicators has rows by hand. */
    static boolean in(Appendix table) {
        return table.rows().stream().anyMatch(row -> is(table, row));
    }

    /** What is left of a table that the document does not have: nothing that stands in the document's own tables. */
    Appendix left(Appendix table) {
        if (scope.isWhole() || table.kind() != AppendixKind.INDICATORS) {
            return table;
        }
        boolean stays = rejections.backInPlace().contains(table.id())
                || table.rows().stream().allMatch(row -> scope.stays(row.id(), row.source()));
        Set<UUID> gone = table.rows()
                .stream()
                .filter(row -> printed.contains(row.id()) || !stays && !row.source().isByHand())
                .map(AppendixRow::id)
                .collect(Collectors.toSet());
        return gone.isEmpty() ? table : underOwnHeadings(without(table, gone), Set.of());
    }

    /** A kept table without what was written there and stands in another table of the document. */
    Appendix beside(Appendix table, Appendix is) {
        if (scope.isWhole() || table.kind() != AppendixKind.INDICATORS) {
            return table;
        }
        Set<UUID> there = is.rows().stream().map(AppendixRow::id).collect(Collectors.toSet());
        Set<UUID> gone = table.rows()
                .stream()
                .filter(row -> row.level() > 0 && is(table, row))
                .map(AppendixRow::id)
                .filter(row -> printed.contains(row) && !there.contains(row)
                        && !rejections.backInPlace().contains(row))
                .collect(Collectors.toSet());
        return underOwnHeadings(gone.isEmpty() ? table : without(table, gone), there);
    }

    /** A group row that the document has in another table stands here as one of its own. */
    private Appendix underOwnHeadings(Appendix table, Set<UUID> there) {
        return with(table, table.rows()
                .stream()
                .map(row -> row.level() == 0 && printed.contains(row.id()) && !there.contains(row.id())
                        && !rejections.backInPlace().contains(row.id()) ? own(row, table) : row)
                .toList());
    }

    private static AppendixRow own(AppendixRow heading, Appendix table) {
        UUID id = UUID.nameUUIDFromBytes((table.id() + " " + heading.id()).getBytes(StandardCharsets.UTF_8));
        return new AppendixRow(id, heading.level(), heading.no(), heading.cells(), heading.content(),
                heading.source());
    }

    /** Group rows go with the last row below them, and a row without number that lost its indicator stands for itself. */
    private static Appendix without(Appendix table, Set<UUID> gone) {
        Set<UUID> orphans = new HashSet<>();
        Set<UUID> bare = new HashSet<>(gone);
        @Nullable
        UUID heading = null;
        boolean orphaned = false;
        for (AppendixRow row : table.rows()) {
            if (row.level() == 0) {
                heading = row.id();
                bare.add(heading);
            } else if (!gone.contains(row.id()) && heading != null) {
                bare.remove(heading);
            }
            orphaned = row.level() == 2 ? orphaned : gone.contains(row.id());
            if (row.level() == 2 && orphaned) {
                orphans.add(row.id());
            }
        }
        Appendix left = RowRemoval.without(table, bare::contains);
        return with(left, left.rows().stream().map(row -> orphans.contains(row.id()) ? numbered(row) : row).toList());
    }

    private static AppendixRow numbered(AppendixRow row) {
        return new AppendixRow(row.id(), 1, row.no(), row.cells(), row.content(), row.source());
    }

    private static Appendix with(Appendix table, List<AppendixRow> rows) {
        return new Appendix(table.id(), table.no(), table.kind(), table.title(), table.basis(), table.table(), rows);
    }

    /** Whether nothing is left in a table, and the document brings tables of its own. */
    boolean isReplaced(Appendix left) {
        return tables && left.kind() == AppendixKind.INDICATORS && left.rows().isEmpty();
    }
}
