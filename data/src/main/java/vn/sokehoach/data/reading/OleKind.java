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

    /** Refuses all that is no workbook, with its reason. */
    static void requireWorkbook(byte[] content) throws UnreadableDocument {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (!isWorkbook(files.getRoot())) {
                throw refusal(files.getRoot());
            }
        } catch (IOException | RuntimeException damaged) {
            UnreadableDocument refused = new UnreadableDocument(Reason.UNKNOWN_KIND);
            refused.initCause(damaged);
            throw refused;
        }
    }

    private static boolean isWorkbook(DirectoryNode root) {
        return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
    }

    private static UnreadableDocument refusal(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return new UnreadableDocument(Reason.ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return new UnreadableDocument(Reason.KIND_NOT_READ, "doc");
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document")
                ? new UnreadableDocument(Reason.KIND_NOT_READ, "ppt")
                : new UnreadableDocument(Reason.UNKNOWN_KIND);
    }
}
