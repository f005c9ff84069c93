package vn.sokehoach.core.submission.returned;

import vn.sokehoach.core.reading.UnreadableDocument;

/** Reads workbooks of strangers, whatever their format and name. */
public interface WorkbookReader {

    /**
     * All sheets with their cells, hidden ones too; formulas by their last results.
     *
     * @throws UnreadableDocument where the file is no workbook, is locked or damaged, or passes a cap
     */
    ReturnedWorkbook read(byte[] content) throws UnreadableDocument;
}
