package vn.sokehoach.app.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.Source;

/** Puts what a person wrote into a plan by hand between the paragraphs of its documents, where it stands in the plan. */
final class WovenText {
    private static final Block.Shape SHAPE = new Block.Shape(Block.Shape.PLAIN.role(), false, true, false);

    private final String mark;
    private final List<List<Block>> blocks = new ArrayList<>();
    private final List<SourceDocument> documents;
    private final Map<UUID, Source> sources = new HashMap<>();

    /**
     * Weaves a plan into its documents.
     *
     * @param mark what stands before words that no document has
     */
    WovenText(Plan plan, List<SourceDocument> documents, String mark) {
        this.mark = mark;
        this.documents = documents;
        documents.forEach(document -> blocks.add(new ArrayList<>(document.blocks())));
        List<Piece> pieces = plan.body().groups().stream().flatMap(WovenText::pieces).toList();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).source().isByHand()) {
                weave(pieces, at);
            }
        }
    }

    private record Piece(UUID id, String words, Source source) {}

    /** A block of a document, and the number by which a source names it or a cell of it. */
    private record Spot(int document, int block, int number) {}

    private static Stream<Piece> pieces(TaskGroup group) {
        return Stream.concat(Stream.of(new Piece(group.id(), group.title(), group.source())),
                group.tasks().stream().flatMap(WovenText::pieces));
    }

    private static Stream<Piece> pieces(PlanTask task) {
        return Stream.concat(Stream.of(new Piece(task.id(), task.content(), task.source())),
                task.items().stream().map(item -> new Piece(item.id(), item.content(), item.source())));
    }

    /** Before the next piece that the documents have, else behind the one before; in a table as a row of it. */
    private void weave(List<Piece> pieces, int at) {
        Spot next = first(pieces.subList(at + 1, pieces.size()));
        Spot before = first(pieces.subList(0, at).reversed());
        if (next != null) {
            put(pieces.get(at), next, false);
        } else if (before != null) {
            put(pieces.get(at), before, true);
        }
    }

    private @Nullable Spot first(List<Piece> pieces) {
        for (Piece piece : pieces) {
            Spot spot = spot(sources.getOrDefault(piece.id(), piece.source()));
            if (spot != null) {
                return spot;
            }
        }
        return null;
    }

    private @Nullable Spot spot(Source source) {
        for (int document = 0; document < blocks.size(); document++) {
            if (documents.get(document).file().equals(source.file())) {
                List<Block> all = blocks.get(document);
                for (int block = 0; block < all.size(); block++) {
                    if (numbers(all.get(block)).anyMatch(number -> number == source.block())) {
                        return new Spot(document, block, source.block());
                    }
                }
            }
        }
        return null;
    }

    private static Stream<Integer> numbers(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.source().block());
            case Block.Table table -> table.cells().stream().map(cell -> cell.source().block());
        };
    }

    private void put(Piece piece, Spot beside, boolean behind) {
        List<Block> all = blocks.get(beside.document());
        String words = piece.words().replaceAll("\\s+", " ").strip();
        int number = 1 + all.stream().flatMap(WovenText::numbers).max(Integer::compare).orElse(0);
        Source source =
                new Source(documents.get(beside.document()).file(), number, null, null, null, 0, words.length());
        Block.Paragraph woven = new Block.Paragraph(words, mark, SHAPE, source);
        switch (all.get(beside.block())) {
            case Block.Paragraph _ -> all.add(behind ? beside.block() + 1 : beside.block(), woven);
            case Block.Table table -> all.set(beside.block(),
                    WovenRow.into(table, woven, beside.number(), behind));
        }
        sources.put(piece.id(), source);
    }

    /** The documents with what was woven in. */
    List<SourceDocument> documents() {
        return Stream.iterate(0, at -> at < documents.size(), at -> at + 1)
                .map(at -> new SourceDocument(documents.get(at).file(), blocks.get(at), documents.get(at).problems()))
                .toList();
    }

    /** Where a piece stands: in a document, or where it was woven in. */
    Source sourceOf(UUID piece, Source own) {
        return sources.getOrDefault(piece, own);
    }
}
