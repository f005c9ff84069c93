package vn.sokehoach.data.reading;

import java.util.Locale;
import java.util.Optional;
import vn.sokehoach.core.reading.DocumentReader;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.block.Extent;
import vn.sokehoach.data.foreign.ForeignFields;
import vn.sokehoach.data.foreign.ForeignParts;
import vn.sokehoach.data.foreign.LeftOut;
import vn.sokehoach.data.html.HtmlReader;
import vn.sokehoach.data.oldword.OldWord;
import vn.sokehoach.data.pdf.PdfReader;
import vn.sokehoach.data.sheet.SheetReader;
import vn.sokehoach.data.text.TextReader;
import vn.sokehoach.data.word.WordParts;
import vn.sokehoach.data.word.WordReader;

/** Reads every kind of file that this version reads; whatever goes wrong inside is a refusal of this file. */
public final class SniffingReader implements DocumentReader {
    /** The largest file that is taken, in bytes: 64 MiB. */
    public static final long LARGEST = 64L << 20;

    /** The largest plain text or page that is taken, in bytes: 16 MiB, several times what a text may have, with its tags. */
    private static final long LARGEST_TEXT = 16L << 20;

    private final TextReader text = new TextReader();
    private final WordReader word = new WordReader();
    private final SheetReader sheets = new SheetReader();
    private final HtmlReader pages = new HtmlReader();
    private final PdfReader pdf = new PdfReader();

    @Override
    public SourceDocument read(SourceFile file, byte[] content) throws UnreadableDocument {
        return read(file, content, ReadingWatch.Parts.NONE);
    }

    @Override
    public SourceDocument read(SourceFile file, byte[] content, ReadingWatch.Parts watch) throws UnreadableDocument {
        try {
            return Extent.require(sniffed(file, content, watch));
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "memory").because(exhausted);
        }
    }

    private SourceDocument sniffed(SourceFile file, byte[] content, ReadingWatch.Parts watch)
            throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        requireAtMost(LARGEST, content);
        Optional<Signature> signature = Signature.of(content);
        if (signature.isEmpty()) {
            requireAtMost(LARGEST_TEXT, content);
            return text.read(file, content);
        }
        return switch (signature.get()) {
            case ZIP -> zipped(file, content, watch);
            case OLE -> old(file, content, watch);
            case PICTURE -> throw new UnreadableDocument(Reason.PICTURE);
            case OTHER_BINARY -> throw new UnreadableDocument(Reason.UNKNOWN_KIND);
            case PDF -> pdf.read(file, content, watch);
            case HTML -> page(file, content);
            case RICH_TEXT -> throw new UnreadableDocument(Reason.RICH_TEXT);
            case WEB_ARCHIVE -> throw new UnreadableDocument(Reason.WEB_ARCHIVE);
            case XML -> throw new UnreadableDocument(Reason.KIND_NOT_READ,
                    signature.get().name().toLowerCase(Locale.ROOT));
        };
    }

    private SourceDocument page(SourceFile file, byte[] content) throws UnreadableDocument {
        requireAtMost(LARGEST_TEXT, content);
        return pages.read(file, content);
    }

    private SourceDocument zipped(SourceFile file, byte[] content, ReadingWatch.Parts watch) throws UnreadableDocument {
        ZipKind zip = ZipKind.of(content);
        LeftOut leftOut = ForeignParts.in(zip.parts());
        return zip.isWorkbook() ? leftOut.toldIn(sheets.read(file, zip.parts()))
                : document(file, WordParts.of(zip.parts()), leftOut, watch);
    }

    private SourceDocument old(SourceFile file, byte[] content, ReadingWatch.Parts watch) throws UnreadableDocument {
        OleKind kind = OleKind.of(content);
        return kind.isWorkbook() ? kind.leftOut().toldIn(sheets.read(file, content))
                : document(file, OldWord.parts(content, kind.leftOut()), kind.leftOut(), watch);
    }

    private SourceDocument document(SourceFile file, WordParts parts, LeftOut leftOut, ReadingWatch.Parts watch)
            throws UnreadableDocument {
        parts.texts().forEach(part -> ForeignFields.in(part, leftOut));
        return leftOut.toldIn(word.read(file, parts, watch));
    }

    private static void requireAtMost(long largest, byte[] content) throws UnreadableDocument {
        if (content.length > largest) {
            throw new UnreadableDocument(Reason.TOO_LARGE, megabytes(content.length), megabytes(largest));
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + (1 << 20) - 1) >> 20);
    }
}
