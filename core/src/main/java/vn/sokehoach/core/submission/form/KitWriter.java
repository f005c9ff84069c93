package vn.sokehoach.core.submission.form;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a kit in a file format. */
public interface KitWriter {

    /**
     * Writes it whole; the stream stays open.
     *
     * @param author of the document's properties
     */
    void write(KitWorkbook workbook, String author, OutputStream out) throws IOException;
}
