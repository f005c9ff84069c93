package vn.sokehoach.data.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/** What an OLE file of Office before 2007 holds. */
enum OleKind {
    WORKBOOK, DOCUMENT;

    /** The kind; every other OLE file is refused with its reason. */
    static OleKind of(byte[] content) throws UnreadableDocument {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return of(files.getRoot());
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    private static OleKind of(DirectoryNode root) throws UnreadableDocument {
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return WORKBOOK;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return DOCUMENT;
        }
        throw refusal(root);
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
