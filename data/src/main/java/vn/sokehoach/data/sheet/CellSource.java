package vn.sokehoach.data.sheet;

import java.io.IOException;
import java.util.Map;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.sheet.CellContent.Words;

/** A workbook of some format that can be read from its beginning to its end. */
interface CellSource {

    /**
     * Reads all sheets in their order.
     *
     * @throws UnreadableDocument where it passes a cap or is damaged
     */
    Rest read(MetWorkbook workbook) throws IOException, UnreadableDocument;

    /**
     * What showing the cells needs besides them.
     *
     * @param from1904 whether days are counted from 1904 on
     * @param shared   the texts that stand once for many cells, by number
     */
    record Rest(boolean from1904, Map<Integer, Words> shared) {}
}
