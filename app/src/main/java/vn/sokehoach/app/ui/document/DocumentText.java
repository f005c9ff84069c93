package vn.sokehoach.app.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.document.TextRow.FileName;
import vn.sokehoach.app.ui.document.TextRow.Line;
import vn.sokehoach.app.ui.document.TextRow.Slot;
import vn.sokehoach.app.ui.document.TextRow.Words;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/** Documents as rows that a person reads from top to bottom, found by the numbers of their blocks. */
public final class DocumentText {
    private final List<TextRow> rows;
    private final Map<String, Map<Integer, Integer>> rowOfBlock = new HashMap<>();

    /** The text of these documents one after the other; several have their names above them. */
    public DocumentText(List<SourceDocument> documents) {
        List<TextRow> all = new ArrayList<>();
        for (SourceDocument document : documents) {
            if (documents.size() > 1) {
                all.add(new FileName(document.file()));
            }
            document.blocks().forEach(block -> add(document.file(), block, all));
        }
        this.rows = List.copyOf(all);
    }

    private void add(String file, Block block, List<TextRow> all) {
        Map<Integer, Integer> places = rowOfBlock.computeIfAbsent(file, _ -> new HashMap<>());
        switch (block) {
            case Block.Paragraph paragraph -> {
                places.put(paragraph.source().block(), all.size());
                all.add(new Words(paragraph));
            }
            case Block.Table table -> {
                int first = all.size();
                List<Line> lines = TableRows.of(table);
                all.addAll(lines);
                for (int row = first; row < all.size(); row++) {
                    for (Slot slot : lines.get(row - first).slots()) {
                        places.putIfAbsent(slot.cell().source().block(), row);
                    }
                }
            }
        }
    }

    /** All rows from top to bottom. */
    public List<TextRow> rows() {
        return rows;
    }

    /** The row in which a block stands, from 0; empty where the block is in none of these documents. */
    public Optional<Integer> rowOf(@Nullable Source source) {
        return source == null ? Optional.empty()
                : Optional.ofNullable(rowOfBlock.getOrDefault(source.file(), Map.of()).get(source.block()));
    }

    /**
     * The place of words that were read here: the range that the source names, or in a row of a table the cell that
     * holds the words.
     *
     * @param words the first words of what was made of it; "" where the range alone counts
     */
    public Optional<Place> place(@Nullable Source source, String words) {
        return rowOf(source).map(row -> switch (rows.get(row)) {
            case Line line when source != null -> inLine(row, line, source, words);
            case Words one when source != null && source.end() > source.start() -> new Place(row, source.block(),
                    source.start() + one.shift(), source.end() + one.shift());
            default -> Place.whole(row);
        });
    }

    private static Place inLine(int row, Line line, Source source, String words) {
        String wanted = VietnameseText.tight(words.lines().findFirst().orElse(""));
        return line.slots()
                .stream()
                .map(Slot::cell)
                .filter(cell -> !wanted.isEmpty() && VietnameseText.tight(cell.text()).contains(wanted))
                .findFirst()
                .map(cell -> new Place(row, cell.source().block(), 0, cell.text().length()))
                .orElse(new Place(row, source.block(), source.start(), source.end()));
    }

    /** The text of a block in a row, without a computed number. */
    public String blockText(int row, Source source) {
        return rows.get(row) instanceof Words words ? words.paragraph().text()
                : textAt(new Place(row, source.block(), 0, 0));
    }

    /** The text that a person sees at a place: of the block that it names, as shown. */
    public String textAt(Place place) {
        return switch (rows.get(place.row())) {
            case FileName name -> name.file();
            case Words words -> words.paragraph().printed();
            case Line line -> line.slots()
                    .stream()
                    .map(Slot::cell)
                    .filter(cell -> cell.source().block() == place.block())
                    .map(Cell::text)
                    .findFirst()
                    .orElse("");
        };
    }

    /**
     * A place in the shown text.
     *
     * @param block the block to mark; 0 for none in particular
     * @param start first marked character of the text as shown, from 0
     * @param end   the character after the last; as {@code start} where nothing is marked
     */
    public record Place(int row, int block, int start, int end) {
        /** A row without anything marked in it. */
        public static Place whole(int row) {
            return new Place(row, 0, 0, 0);
        }
    }
}
