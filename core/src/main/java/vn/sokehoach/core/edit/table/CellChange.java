package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.reading.table.PrintedRows;

/** Sets a cell of a printed table; targets, units, agencies and tasks follow from it. */
public final class CellChange {
    private final Plan plan;
    private final Appendix appendix;
    private final AgencyDirectory directory;

    private final String seed;

    private CellChange(Plan plan, Appendix appendix, AgencyDirectory directory, String seed) {
        this.seed = seed;
        this.plan = plan;
        this.appendix = appendix;
        this.directory = directory;
    }

    /** A change in the appendix that has a row with this id; empty where none has; {@code seed} is that of new ids. */
    public static Optional<CellChange> in(Plan plan, UUID row, AgencyDirectory directory, String seed) {
        return plan.appendices()
                .stream()
                .filter(appendix -> appendix.rows().stream().anyMatch(each -> each.id().equals(row)))
                .findFirst()
                .map(appendix -> new CellChange(plan, appendix, directory, seed));
    }

    /** Number of columns of the table. */
    public int columns() {
        return appendix.table().header().getLast().size();
    }

    /** The first column that holds this; -1 where none does. */
    public int column(ColumnRole role) {
        return roles().indexOf(role);
    }

    private List<ColumnRole> roles() {
        return PrintedRows.roles(appendix, plan.year());
    }

    /** The plan with this text in a cell and in all rows over which it is merged. */
    public Plan set(UUID row, int column, String text) {
        TableBody body = new TableBody(appendix);
        Line line = body.line(row).orElseThrow();
        Object merge = line.merge(column);
        if (merge == null) {
            line.text(column, text);
        } else {
            body.lines().forEach(each -> each.shownText(merge, text));
        }
        if (roles().get(column) == ColumnRole.NO) {
            line.no(PrintedRows.number(text));
        }
        return following(body.appendix());
    }

    /** The plan with this text in a cell of one row, which leaves the merge that covered it. */
    public Plan setAlone(UUID row, int column, String text) {
        TableBody body = new TableBody(appendix);
        body.line(row).orElseThrow().text(column, text);
        return following(body.appendix());
    }

    private Plan following(Appendix changed) {
        RowMeanings meanings = new RowMeanings(appendix, changed, directory, plan.year());
        PlanTree tree = PlanTree.of(plan, seed);
        GroupRows groups = GroupRows.of(appendix, tree);
        for (int i = 0; i < changed.rows().size(); i++) {
            AppendixRow old = appendix.rows().get(i);
            AppendixRow now = changed.rows().get(i);
            if (old.level() == 0) {
                groups.byGroup()
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue().equals(old.id()))
                        .flatMap(entry -> tree.find(entry.getKey()).stream())
                        .forEach(group -> follow(group, old, now));
            } else {
                tree.find(old.id()).ifPresent(piece -> follow(tree, piece, meanings));
                tree.find(old.id()).filter(_ -> !old.no().equals(now.no())).ifPresent(piece -> piece.label(now.no()));
            }
        }
        Plan followed = tree.plan();
        return new Plan(plan.id(), plan.year(), plan.heading(), followed.body(),
                plan.appendices().stream().map(each -> each == appendix ? meanings.appendix() : each).toList(),
                plan.citations(), plan.reading());
    }

    private static void follow(Piece group, AppendixRow old, AppendixRow now) {
        if (!old.no().equals(now.no())) {
            group.label(now.no());
        }
        if (!title(old).equals(title(now))) {
            group.text(title(now).replace('\n', ' '));
        }
    }

    private static String title(AppendixRow row) {
        return row.cells().stream().skip(1).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static void follow(PlanTree tree, Piece piece, RowMeanings meanings) {
        PrintedRows before = meanings.before();
        PrintedRows after = meanings.after();
        if (piece.kind() == Kind.ITEM) {
            before.item(piece.id())
                    .ifPresent(old -> after.item(piece.id()).ifPresent(now -> follow(piece, old, now)));
            return;
        }
        before.task(piece.id()).ifPresent(old -> after.task(piece.id()).ifPresent(now -> follow(piece, old, now)));
        List<String> items = after.inCell(piece.id()).stream().map(TaskItem::content).toList();
        if (!items.equals(before.inCell(piece.id()).stream().map(TaskItem::content).toList())) {
            followItems(tree, piece, before.inCell(piece.id()), after.inCell(piece.id()));
        }
    }

    private static void follow(Piece item, TaskItem old, TaskItem now) {
        if (!old.content().equals(now.content())) {
            item.text(now.content());
        }
        if (!old.deadlines().equals(now.deadlines())) {
            item.deadlines(now.deadlines());
        }
    }

    private static void follow(Piece task, PlanTask old, PlanTask now) {
        if (!old.content().equals(now.content())) {
            task.text(now.content());
        }
        if (!old.assignment().equals(now.assignment())) {
            task.assignment(now.assignment());
        }
        if (!old.deadlines().equals(now.deadlines())) {
            task.deadlines(now.deadlines());
        }
    }

    /** The items in the cell, which stand before those with rows of their own; the same words keep their id. */
    private static void followItems(PlanTree tree, Piece task, List<TaskItem> old, List<TaskItem> now) {
        List<String> former = old.stream().map(TaskItem::content).toList();
        List<Piece> there =
                new ArrayList<>(task.children().stream().filter(item -> former.contains(item.text())).toList());
        task.children().removeAll(there);
        List<Piece> items = new ArrayList<>();
        for (TaskItem item : now) {
            Piece same = there.stream().filter(each -> each.text().equals(item.content())).findFirst().orElse(null);
            there.remove(same);
            Piece piece = same != null ? same
                    : new Piece(tree.freshId("cell " + task.id() + " " + items.size()), Kind.ITEM, item.content(),
                            task.source());
            piece.deadlines(same == null ? item.deadlines() : same.deadlines());
            items.add(piece);
            task.children().add(items.size() - 1, piece);
        }
    }
}
