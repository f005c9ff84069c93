package vn.sokehoach.core.edit;

import vn.sokehoach.core.edit.tree.DocumentText;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.reading.structure.Label;
import vn.sokehoach.core.source.Source;

/** Cuts a task, item or order in two. */
final class Splitting {
    private final Workbench bench;

    Splitting(Workbench bench) {
        this.bench = bench;
    }

    void apply(PlanEdit.Split edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        if (piece.kind() == Kind.GROUP) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        String words = piece.text();
        String head = edit.at() < 0 || edit.at() > words.length() ? "" : words.substring(0, edit.at()).strip();
        if (head.isEmpty() || words.substring(edit.at()).isBlank()) {
            throw new EditRefused(EditRefused.Code.NOTHING_TO_CUT);
        }
        Piece second = second(piece, edit.at());
        DocumentText text = bench.text();
        piece.source(text.head(piece.source(), words, edit.at()));
        piece.text(head);
        bench.tree().siblingsOf(piece).add(bench.tree().siblingsOf(piece).indexOf(piece) + 1, second);
        second.children().addAll(piece.children());
        piece.children().clear();
    }

    private Piece second(Piece piece, int at) throws EditRefused {
        String tail = piece.text().substring(at).strip();
        Label label = Label.typed(tail).filter(found -> fits(found, piece.kind())).orElse(null);
        String words = label == null ? tail : tail.substring(label.start()).strip();
        if (words.isEmpty()) {
            throw new EditRefused(EditRefused.Code.NOTHING_TO_CUT);
        }
        Source source = bench.text().tail(piece.source(), piece.text(), at);
        Piece second = new Piece(bench.tree().freshId("split " + piece.id() + " " + at), piece.kind(), words, source);
        second.label(label == null ? "" : label.text());
        second.assignment(piece.assignment());
        second.deadlines(piece.deadlines());
        second.origin(piece.id());
        return second;
    }

    private static boolean fits(Label label, Kind kind) {
        return label.kind() == Label.Kind.DASH || kind != Kind.ITEM;
    }
}
