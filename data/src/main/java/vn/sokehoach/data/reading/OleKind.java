package vn.sokehoach.data.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.foreign.ForeignRecords;
import vn.sokehoach.data.foreign.ForeignStorages;
import vn.sokehoach.data.foreign.LeftOut;

/**
 * What an OLE file of Office before 2007 holds.
 *
 * @param leftOut what it carries along beside its text
 */
record OleKind(boolean isWorkbook, LeftOut leftOut) {
    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR");
    private static final List<String> WORKBOOKS = List.of("Workbook", "Book");

    /** The kind; every other OLE file, and one with macros, is refused with its reason. */
    static OleKind of(byte[] content) throws UnreadableDocument {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return of(files.getRoot());
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    private static OleKind of(DirectoryNode root) throws IOException, UnreadableDocument {
        if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
            throw new UnreadableDocument(Reason.MACRO);
        }
        LeftOut leftOut = ForeignStorages.in(root);
        for (String name : WORKBOOKS) {
            if (root.hasEntryCaseInsensitive(name)) {
                ForeignRecords.in(stream(root, name), leftOut);
                return new OleKind(true, leftOut);
            }
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return new OleKind(false, leftOut);
        }
        throw refusal(root);
    }

    private static byte[] stream(DirectoryNode root, String name) throws IOException {
        try (DocumentInputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
            return stream.readAllBytes();
        }
    }

    private static UnreadableDocument refusal(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return new UnreadableDocument(Reason.ENCRYPTED);
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document")
                ? new UnreadableDocument(Reason.KIND_NOT_READ, "ppt")
                : new UnreadableDocument(Reason.UNKNOWN_KIND);
    }
}
