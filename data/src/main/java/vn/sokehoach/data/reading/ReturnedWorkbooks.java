package vn.sokehoach.data.reading;

import java.util.Locale;
import java.util.Optional;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.submission.returned.ReturnedWorkbook;
import vn.sokehoach.core.submission.returned.WorkbookReader;
import vn.sokehoach.data.sheet.SheetReader;

/** Reads workbooks that agencies return: told by their first bytes, under the same caps as documents. */
public final class ReturnedWorkbooks implements WorkbookReader {
    /** A kit has some ten thousand cells; this is many times its file. */
    private static final long LARGEST = 64L << 20;

    private final SheetReader sheets = new SheetReader();

    @Override
    public ReturnedWorkbook read(byte[] content) throws UnreadableDocument {
        try {
            return sniffed(content);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "memory").because(exhausted);
        }
    }

    private ReturnedWorkbook sniffed(byte[] content) throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "bytes");
        }
        Optional<Signature> signature = Signature.of(content);
        return switch (signature.orElse(Signature.OTHER_BINARY)) {
            case ZIP -> zipped(content);
            case OLE -> old(content);
            case PICTURE -> throw new UnreadableDocument(Reason.PICTURE);
            case PDF, HTML, XML -> throw new UnreadableDocument(Reason.KIND_NOT_READ,
                    signature.orElseThrow().name().toLowerCase(Locale.ROOT));
            case RICH_TEXT -> throw new UnreadableDocument(Reason.KIND_NOT_READ, "rtf");
            case WEB_ARCHIVE -> throw new UnreadableDocument(Reason.WEB_ARCHIVE);
            case OTHER_BINARY -> throw signature.isEmpty() ? new UnreadableDocument(Reason.KIND_NOT_READ, "csv, txt")
                    : new UnreadableDocument(Reason.UNKNOWN_KIND);
        };
    }

    private ReturnedWorkbook zipped(byte[] content) throws UnreadableDocument {
        ZipKind zip = ZipKind.of(content);
        if (!zip.isWorkbook()) {
            throw new UnreadableDocument(Reason.KIND_NOT_READ, "docx");
        }
        return sheets.cells(zip.parts(), Senders.of(zip.parts()));
    }

    private ReturnedWorkbook old(byte[] content) throws UnreadableDocument {
        if (!OleKind.of(content).isWorkbook()) {
            throw new UnreadableDocument(Reason.KIND_NOT_READ, "doc");
        }
        return sheets.cells(content, Senders.of(content));
    }
}
