package vn.sokehoach.core.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;

/** Makes something of a paragraph that was not understood, where it stands in the document. */
final class TakingUp {
    private final Workbench bench;
    private final PlanTree tree;
    private final Comparator<Source> order;

    TakingUp(Workbench bench) {
        this.bench = bench;
        this.tree = bench.tree();
        List<String> files = bench.plan().reading().files().stream().map(SourceFile::name).toList();
        this.order = Comparator.<Source>comparingInt(source -> files.indexOf(source.file()))
                .thenComparingInt(Source::block)
                .thenComparingInt(Source::start);
    }

    void apply(PlanEdit.TakeUp edit) throws EditRefused {
        switch (edit.role()) {
            case GROUP -> addGroup(piece(edit, Kind.GROUP));
            case TASK -> addTask(piece(edit, Kind.TASK));
            case ITEM -> addItem(piece(edit, Kind.ITEM));
            case ORDER -> addByPlace(tree.orders(), piece(edit, Kind.ORDER));
            case CONTINUATION -> new Joining(bench).join(
                    last(_ -> true, edit.block()).orElseThrow(() -> new EditRefused(EditRefused.Code.NOTHING_BEFORE)),
                    piece(edit, Kind.ITEM));
        }
    }

    private Piece piece(PlanEdit.TakeUp edit, Kind kind) throws EditRefused {
        Source block = edit.block();
        Piece piece = Workbench.typed(tree.freshId("take up " + block.file() + " " + block.block()), kind,
                edit.text());
        piece.source(bench.text().range(block, piece.text()));
        return piece;
    }

    private boolean isBefore(Piece piece, Source place) {
        return order.compare(piece.source(), place) <= 0;
    }

    private Optional<Piece> last(Predicate<Piece> which, Source place) {
        return tree.pieces()
                .filter(which)
                .filter(piece -> isBefore(piece, place))
                .max(Comparator.comparing(Piece::source, order));
    }

    private static Predicate<Piece> is(Kind kind) {
        return piece -> piece.kind() == kind;
    }

    private void addByPlace(List<Piece> pieces, Piece piece) {
        int place = 0;
        while (place < pieces.size() && isBefore(pieces.get(place), piece.source())) {
            place++;
        }
        pieces.add(place, piece);
    }

    /** The tasks that stand behind it in the document become its own. */
    private void addGroup(Piece piece) {
        Optional<Piece> before = last(is(Kind.GROUP), piece.source());
        before.ifPresent(group -> takeBehind(group, piece));
        piece.part(bench.plan()
                .body()
                .parts()
                .stream()
                .filter(part -> order.compare(part.source(), piece.source()) < 0)
                .max(Comparator.comparing(Part::source, order))
                .map(Part::no)
                .orElse(before.map(Piece::part).orElse(null)));
        tree.groups().add(before.map(group -> tree.groups().indexOf(group) + 1).orElse(0), piece);
    }

    /** The items that stand behind it in the document become its own. */
    private void addTask(Piece piece) throws EditRefused {
        Piece group = last(is(Kind.GROUP), piece.source()).or(() -> tree.groups().stream().findFirst())
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NO_GROUP));
        group.children()
                .stream()
                .filter(task -> isBefore(task, piece.source()))
                .reduce((_, next) -> next)
                .ifPresent(task -> takeBehind(task, piece));
        addByPlace(group.children(), piece);
    }

    private void takeBehind(Piece parent, Piece piece) {
        List<Piece> behind = parent.children().stream().filter(child -> !isBefore(child, piece.source())).toList();
        parent.children().removeAll(behind);
        piece.children().addAll(behind);
    }

    private void addItem(Piece piece) throws EditRefused {
        Piece task = last(is(Kind.TASK), piece.source())
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NOTHING_BEFORE));
        addByPlace(task.children(), piece);
    }
}
