package vn.sokehoach.core.reading;

import java.util.List;
import vn.sokehoach.core.source.DraftProblem;

/**
 * A document as a reader gives it: blocks, and what had to be repaired on reading.
 *
 * @param file   the file's name without folders
 * @param blocks in reading order; notes come last with role NOTE where the format keeps them apart
 */
public record SourceDocument(String file, List<Block> blocks, List<DraftProblem> problems) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
