package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.source.Source;

/** The text of a document, block by block under the blocks' numbers. */
final class KeptText {

    private final List<String> blocks = new ArrayList<>();

    private KeptText() {}

    static KeptDocument of(UUID plan, ReadFile file) {
        KeptText text = new KeptText();
        for (Block block : file.document().blocks()) {
            switch (block) {
                case Paragraph paragraph -> text.put(paragraph.source(), paragraph.text());
                case Table table -> table.cells()
                        .stream()
                        .filter(cell -> !cell.paragraphs().isEmpty())
                        .forEach(cell -> text.put(cell.source(), cell.text()));
            }
        }
        return new KeptDocument(plan, file.file(), text.blocks);
    }

    private void put(Source source, String text) {
        int missing = source.block() - blocks.size();
        if (missing > 0) {
            blocks.addAll(Collections.nCopies(missing, ""));
        }
        if (source.block() > 0) {
            blocks.set(source.block() - 1, text);
        }
    }
}
