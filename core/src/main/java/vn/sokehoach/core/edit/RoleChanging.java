package vn.sokehoach.core.edit;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.edit.tree.PlanTree;

/** Makes a group, task, item, order or continuation of what was another of them. */
final class RoleChanging {
    private final PlanTree tree;
    private final Joining joining;
    private final Workbench bench;

    RoleChanging(Workbench bench) {
        this.bench = bench;
        this.tree = bench.tree();
        this.joining = new Joining(bench);
    }

    void apply(PlanEdit.ChangeRole edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        if (piece.kind().name().equals(edit.role().name())) {
            throw new EditRefused(EditRefused.Code.NOTHING_CHANGES);
        }
        switch (edit.role()) {
            case GROUP -> {
                toTask(piece);
                toGroup(piece);
            }
            case TASK -> toTask(piece);
            case ITEM -> {
                toTask(piece);
                toItem(piece);
            }
            case ORDER -> toOrder(piece);
            case CONTINUATION -> continueBefore(piece);
        }
    }

    private void toTask(Piece piece) throws EditRefused {
        switch (piece.kind()) {
            case GROUP -> groupToTask(piece);
            case ITEM -> itemToTask(piece);
            case ORDER -> orderToTask(piece);
            case TASK -> {
                // It is one already; what follows goes on from there.
            }
        }
    }

    /** Its tasks follow it in the group before. */
    private void groupToTask(Piece group) throws EditRefused {
        Piece before = before(tree.groups(), group);
        tree.groups().remove(group);
        group.become(Kind.TASK);
        before.children().add(group);
        before.children().addAll(group.children());
        group.children().clear();
    }

    /** The items behind it become its own. */
    private void itemToTask(Piece item) {
        Piece task = tree.parentOf(item).orElseThrow();
        List<Piece> behind = cutFrom(task.children(), item);
        item.become(Kind.TASK);
        item.children().addAll(behind);
        List<Piece> tasks = tree.siblingsOf(task);
        tasks.add(tasks.indexOf(task) + 1, item);
    }

    private void orderToTask(Piece order) throws EditRefused {
        if (tree.groups().isEmpty()) {
            throw new EditRefused(EditRefused.Code.NO_GROUP);
        }
        tree.orders().remove(order);
        order.become(Kind.TASK);
        tree.groups().getLast().children().add(order);
    }

    /** Its items become its first tasks, the tasks behind it follow. */
    private void toGroup(Piece task) {
        Piece group = tree.parentOf(task).orElseThrow();
        List<Piece> behind = cutFrom(group.children(), task);
        task.become(Kind.GROUP);
        task.part(group.part());
        task.text(task.text().replace('\n', ' '));
        task.children().forEach(item -> item.become(Kind.TASK));
        task.children().addAll(behind);
        tree.groups().add(tree.groups().indexOf(group) + 1, task);
    }

    /** It and its items go to the end of the task before. */
    private void toItem(Piece task) throws EditRefused {
        List<Piece> tasks = tree.siblingsOf(task);
        Piece before = before(tasks, task);
        tasks.remove(task);
        task.become(Kind.ITEM);
        task.label("");
        before.children().add(task);
        before.children().addAll(task.children());
        task.children().clear();
    }

    /** A task's items go on as lines of the order; a group's tasks become orders after it. */
    private void toOrder(Piece piece) {
        Piece last =
                tree.orders().stream().filter(order -> !isBehind(order, piece)).reduce((_, next) -> next).orElse(null);
        tree.siblingsOf(piece).remove(piece);
        List<Piece> orders = new ArrayList<>(List.of(piece));
        if (piece.kind() == Kind.GROUP) {
            orders.addAll(piece.children());
            piece.children().clear();
        }
        orders.forEach(RoleChanging::makeOrder);
        tree.orders().addAll(last == null ? 0 : tree.orders().indexOf(last) + 1, orders);
    }

    private static boolean isBehind(Piece order, Piece piece) {
        return order.source().file().equals(piece.source().file()) && order.source().block() > piece.source().block();
    }

    private static void makeOrder(Piece piece) {
        StringBuilder text = new StringBuilder(piece.text());
        piece.children().forEach(item -> text.append("\n- ").append(item.text()));
        piece.text(text.toString());
        piece.children().clear();
        piece.become(Kind.ORDER);
    }

    /** Its words go to the end of what stands before it, what hangs below it too. */
    private void continueBefore(Piece piece) throws EditRefused {
        Piece target = endBefore(piece);
        tree.siblingsOf(piece).remove(piece);
        joining.join(target, piece);
        if (piece.kind() == Kind.GROUP) {
            Piece group = target.kind() == Kind.GROUP ? target
                    : tree.pieces()
                            .filter(each -> each.kind() == Kind.GROUP && holds(each, target))
                            .findFirst()
                            .orElseThrow();
            group.children().addAll(piece.children());
        } else if (piece.kind() == Kind.TASK) {
            Piece task = target.kind() == Kind.ITEM ? tree.parentOf(target).orElseThrow() : target;
            task.children().addAll(piece.children());
        }
    }

    private static boolean holds(Piece group, Piece target) {
        return group.children().stream().anyMatch(task -> task == target || task.children().contains(target));
    }

    /** What the words right before it belong to: the last item or task of the one before, or the task of a first item. */
    private Piece endBefore(Piece piece) throws EditRefused {
        List<Piece> siblings = tree.siblingsOf(piece);
        if (piece.kind() == Kind.ITEM && siblings.getFirst() == piece) {
            return tree.parentOf(piece).orElseThrow();
        }
        Piece end = before(siblings, piece);
        while (!end.children().isEmpty()) {
            end = end.children().getLast();
        }
        if (end.kind() == Kind.GROUP && piece.kind() == Kind.GROUP || end.kind() != Kind.GROUP) {
            return end;
        }
        throw new EditRefused(EditRefused.Code.NOTHING_BEFORE);
    }

    private static Piece before(List<Piece> siblings, Piece piece) throws EditRefused {
        int place = siblings.indexOf(piece);
        if (place <= 0) {
            throw new EditRefused(EditRefused.Code.NOTHING_BEFORE);
        }
        return siblings.get(place - 1);
    }

    /** Takes a piece and all behind it out of a list; gives those behind it. */
    private static List<Piece> cutFrom(List<Piece> siblings, Piece piece) {
        List<Piece> tail = siblings.subList(siblings.indexOf(piece), siblings.size());
        List<Piece> behind = List.copyOf(tail.subList(1, tail.size()));
        tail.clear();
        return behind;
    }
}
