package vn.sokehoach.core.edit;

import java.util.Collections;
import java.util.List;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;

/** Moves a piece among its neighbours or into another group or task. */
final class Moving {
    private final Workbench bench;

    Moving(Workbench bench) {
        this.bench = bench;
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
