package vn.sokehoach.data.block;

import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/**
 * How much a document may hold, of whatever kind: some thousand pages, several times the largest plan known. A program
 * with 256 MB reads, recognises, keeps and hands out so much in seconds.
 */
public final class Extent {
    /** Letters, all characters counted. */
    public static final int MOST_LETTERS = 2_000_000;
    /** Paragraphs outside of tables. */
    public static final int MOST_PARAGRAPHS = 10_000;
    /** Rows of all tables. */
    public static final int MOST_ROWS = 5_000;
    /** Filled cells of all tables. */
    public static final int MOST_CELLS = 50_000;

    private long letters;
    private long paragraphs;
    private long rows;
    private long cells;

    private Extent() {}

    /**
     * Requires that a text keeps within the letters.
     *
     * @throws UnreadableDocument CAP_EXCEEDED
     */
    public static void requireLetters(long letters) throws UnreadableDocument {
        require(letters, MOST_LETTERS, "letters");
    }

    /**
     * Requires that a text which is still being read keeps within the paragraphs.
     *
     * @throws UnreadableDocument CAP_EXCEEDED
     */
    public static void requireParagraphs(long paragraphs) throws UnreadableDocument {
        require(paragraphs, MOST_PARAGRAPHS, "paragraphs");
    }

    /**
     * Requires that a table which is still being read keeps within the rows.
     *
     * @throws UnreadableDocument CAP_EXCEEDED
     */
    public static void requireRows(long rows) throws UnreadableDocument {
        require(rows, MOST_ROWS, "rows");
    }

    private static void require(long count, int most, String which) throws UnreadableDocument {
        if (count > most) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, which);
        }
    }

    /**
     * Requires that a document keeps within all of these.
     *
     * @throws UnreadableDocument CAP_EXCEEDED
     */
    public static SourceDocument require(SourceDocument document) throws UnreadableDocument {
        Extent extent = new Extent();
        document.blocks().forEach(extent::add);
        requireLetters(extent.letters);
        requireParagraphs(extent.paragraphs);
        requireRows(extent.rows);
        require(extent.cells, MOST_CELLS, "cells");
        return document;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                paragraphs++;
                letters += paragraph.text().length();
            }
            case Block.Table table -> {
                rows += table.rows();
                table.cells().forEach(cell -> {
                    cells += cell.paragraphs().isEmpty() ? 0 : 1;
                    letters += cell.paragraphs().stream().mapToLong(text -> text.text().length()).sum();
                });
            }
        }
    }
}
