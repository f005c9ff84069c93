package vn.sokehoach.data.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/** Tells what an OLE file holds: an encrypted document, or one of Office before 2007. */
final class OleKind {

    private OleKind() {}

    static UnreadableDocument refusal(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return refusal(files.getRoot());
        } catch (IOException | RuntimeException damaged) {
            UnreadableDocument refused = new UnreadableDocument(Reason.UNKNOWN_KIND);
            refused.initCause(damaged);
            return refused;
        }
    }

    private static UnreadableDocument refusal(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return new UnreadableDocument(Reason.ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return new UnreadableDocument(Reason.KIND_NOT_READ, "doc");
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return new UnreadableDocument(Reason.KIND_NOT_READ, "xls");
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document")
                ? new UnreadableDocument(Reason.KIND_NOT_READ, "ppt")
                : new UnreadableDocument(Reason.UNKNOWN_KIND);
    }
}
