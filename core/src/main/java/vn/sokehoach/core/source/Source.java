package vn.sokehoach.core.source;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document something was read.
 *
 * @param file  the file's name without folders; "" for what a person wrote by hand
 * @param block number of the paragraph or cell in the file, from 1
 * @param page  from 1; only for PDF
 * @param sheet name of the sheet; only for spreadsheets
 * @param row   from 1; only for spreadsheets
 * @param start first character of the value in the block's text, from 0
 * @param end   the character after its last
 */
public record Source(String file, int block, @Nullable Integer page, @Nullable String sheet, @Nullable Integer row,
        int start, int end) {

    /** What a person wrote into the plan by hand: it stands in no document. */
    public static final Source BY_HAND = new Source("", 0, null, null, null, 0, 0);

    /** Whether it stands in no document, since a person wrote it into the plan. */
    public boolean isByHand() {
        return file.isEmpty();
    }

    /** The same block, with another range of characters. */
    public Source range(int from, int to) {
        return new Source(file, block, page, sheet, row, from, to);
    }
}
