package vn.sokehoach.core.edit;

import java.util.Collections;
import java.util.List;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.edit.tree.Numbers;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.edit.tree.PlanTree;

/** Puts a piece among others: a new one, or one that moves there. */
final class Placing {
    private final Workbench bench;

    Placing(Workbench bench) {
        this.bench = bench;
    }

    void apply(PlanEdit.Add edit) throws EditRefused {
        List<Piece> siblings = bench.tree().groups();
        Kind kind = Kind.GROUP;
        if (edit.parent() != null) {
            Piece parent = bench.piece(edit.parent());
            siblings = parent.children();
            kind = switch (parent.kind()) {
                case GROUP -> Kind.TASK;
                case TASK -> Kind.ITEM;
                case ITEM, ORDER -> throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
            };
        }
        if (edit.position() < 0 || edit.position() > siblings.size()
                || PlanTree.ids(bench.plan()).contains(edit.id())) {
            throw new EditRefused(EditRefused.Code.NO_SUCH_POSITION);
        }
        Piece piece = Workbench.typed(edit.id(), kind, edit.text());
        siblings.add(edit.position(), piece);
        if (kind == Kind.GROUP && edit.position() > 0) {
            piece.part(siblings.get(edit.position() - 1).part());
        }
        if (piece.label().isEmpty()) {
            piece.label(new Numbers(bench.tree()).next(piece));
        }
    }

    void apply(PlanEdit.Move edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        List<Piece> siblings = bench.tree().siblingsOf(piece);
        int place = siblings.indexOf(piece);
        int step = edit.direction() == Direction.UP ? -1 : 1;
        if (place + step >= 0 && place + step < siblings.size()) {
            Collections.swap(siblings, place, place + step);
            return;
        }
        Piece parent = bench.tree()
                .parentOf(piece)
                .orElseThrow(() -> new EditRefused(EditRefused.Code.AT_THE_END));
        List<Piece> parents = bench.tree().pieces().filter(each -> each.kind() == parent.kind()).toList();
        int next = parents.indexOf(parent) + step;
        if (next < 0 || next >= parents.size()) {
            throw new EditRefused(EditRefused.Code.AT_THE_END);
        }
        siblings.remove(piece);
        List<Piece> others = parents.get(next).children();
        others.add(step < 0 ? others.size() : 0, piece);
    }

    void apply(PlanEdit.MoveInto edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        Piece parent = bench.piece(edit.parent());
        boolean fits = piece.kind() == Kind.ITEM && parent.kind() == Kind.TASK
                || piece.kind() == Kind.TASK && parent.kind() == Kind.GROUP;
        if (!fits) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        bench.tree().siblingsOf(piece).remove(piece);
        if (edit.position() < 0 || edit.position() > parent.children().size()) {
            throw new EditRefused(EditRefused.Code.NO_SUCH_POSITION);
        }
        parent.children().add(edit.position(), piece);
    }
}
