package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.reading.table.ColumnRole;

/** Brings the rows of an assignment table to where their groups, tasks and items went. */
final class RowsOfTasks {
    private final TableBody body;
    private final RowText cells;
    private final PlanTree before;
    private final PlanTree after;
    private final Map<UUID, Line> lines = new HashMap<>();
    private final Set<UUID> rowless = new HashSet<>();
    private final List<Line> made = new ArrayList<>();

    RowsOfTasks(Appendix appendix, List<ColumnRole> roles, PlanTree before, PlanTree after) {
        this.body = new TableBody(appendix);
        this.cells = new RowText(roles);
        this.before = before;
        this.after = after;
        body.lines().stream().filter(line -> line.level() > 0).forEach(line -> lines.put(line.id(), line));
        GroupRows rows = GroupRows.of(appendix, before);
        rows.byGroup().forEach((group, row) -> lines.put(group, body.line(row).orElseThrow()));
        rowless.addAll(rows.rowless());
    }

    /** The table with its rows in step; what the rows mean is as it was. */
    Appendix appendix() {
        boolean inside = false;
        for (Piece group : after.groups()) {
            boolean known = before.find(group.id()).filter(piece -> piece.kind() == Kind.GROUP).isPresent();
            inside = known ? lines.containsKey(group.id()) || rowless.contains(group.id())
                    : lines.containsKey(group.id()) || inside;
            if (inside) {
                emit(group);
            }
        }
        body.lines().clear();
        body.lines().addAll(made);
        return body.appendix();
    }

    private void emit(Piece group) {
        if (!rowless.contains(group.id())) {
            Line line = lineOf(group);
            cells.group(line, former(group), group);
            made.add(line);
        }
        for (Piece task : group.children()) {
            Line line = lineOf(task);
            if (task != group.children().getFirst()) {
                line.level(1);
            }
            cells.task(line, former(task), task, inCell(task), former(task) == null ? List.of() : inCell(former(task)));
            made.add(line);
            task.children().stream().filter(item -> lines.containsKey(item.id())).forEach(this::emitItem);
        }
    }

    private void emitItem(Piece item) {
        Line line = lineOf(item);
        cells.item(line, former(item), item);
        made.add(line);
    }

    private List<String> inCell(Piece task) {
        return task.children().stream().filter(item -> !lines.containsKey(item.id())).map(Piece::text).toList();
    }

    private @Nullable Piece former(Piece piece) {
        return before.find(piece.id()).orElse(null);
    }

    private Line lineOf(Piece piece) {
        return Optional.ofNullable(lines.get(piece.id()))
                .map(line -> piece.kind() == Kind.GROUP || line.id().equals(piece.id()) ? line
                        : line.copy(piece.id(), piece.source()))
                .or(() -> Optional.ofNullable(piece.origin())
                        .filter(_ -> piece.kind() == Kind.TASK)
                        .map(lines::get)
                        .map(line -> line.copy(piece.id(), piece.source())))
                .orElseGet(() -> Line.empty(piece.id(), piece.source(), body.columns()));
    }
}
