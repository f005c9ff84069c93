package vn.sokehoach.core.edit;

import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.reading.structure.TaskRecogniser;
import vn.sokehoach.core.source.Source;

/** Joins a piece with the one that stands before it. */
final class Joining {
    private final Workbench bench;

    Joining(Workbench bench) {
        this.bench = bench;
    }

    void apply(PlanEdit.Join edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        List<Piece> siblings = bench.tree().siblingsOf(piece);
        int place = siblings.indexOf(piece);
        if (place > 0) {
            Piece before = siblings.get(place - 1);
            siblings.remove(place);
            join(before, piece);
            before.children().addAll(piece.children());
        } else if (piece.kind() == Kind.ITEM) {
            Piece task = bench.tree().parentOf(piece).orElseThrow();
            siblings.remove(place);
            join(task, piece);
        } else {
            throw new EditRefused(EditRefused.Code.NOTHING_BEFORE);
        }
    }

    /** Adds the words of a piece to another one, and what is said of it where nothing is said of the other. */
    void join(Piece first, Piece second) {
        boolean oneBlock = isOneBlock(first.source(), second.source());
        first.text(first.kind() == Kind.GROUP || oneBlock && between(first, second).equals(" ")
                ? first.text() + " " + second.text()
                : joined(first.text(), second.text()));
        if (oneBlock) {
            first.source(first.source()
                    .range(Math.min(first.source().start(), second.source().start()),
                            Math.max(first.source().end(), second.source().end())));
        }
        if (first.assignment().mentions().findAny().isEmpty()) {
            first.assignment(second.assignment());
        }
        List<Deadline> both =
                Stream.concat(first.deadlines().stream(), second.deadlines().stream()).distinct().toList();
        first.deadlines(both);
    }

    private static String joined(String first, String second) {
        StringBuilder text = new StringBuilder(first);
        TaskRecogniser.join(text, second);
        return text.toString();
    }

    private static boolean isOneBlock(Source first, Source second) {
        return !first.isByHand() && first.block() == second.block() && first.file().equals(second.file());
    }

    private String between(Piece first, Piece second) {
        int from = first.source().end();
        int to = second.source().start();
        return bench.text()
                .block(first.source())
                .filter(text -> 0 <= from && from <= to && to <= text.length())
                .map(text -> text.substring(from, to))
                .orElse("\n");
    }
}
