package vn.sokehoach.core.change;

import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.source.SourceFile;

/**
 * The text of an imported file as it was read, block by block; the recognised values point into it.
 *
 * @param blocks one text for each block, the first being block 1
 */
public record KeptDocument(UUID plan, SourceFile file, List<String> blocks) {

    public KeptDocument {
        blocks = List.copyOf(blocks);
    }
}
