package vn.sokehoach.data.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.opc.Caps;
import vn.sokehoach.data.opc.OfficePackage;
import vn.sokehoach.data.opc.ZipContent;

/** A Word document or a workbook, without macros; every other kind of zip file is refused. */
record ZipKind(boolean isWorkbook, OfficePackage parts) {
    private static final String WORD = "wordprocessingml.";
    private static final String SPREADSHEET = "spreadsheetml.";
    private static final String PRESENTATION = "presentationml.";

    /** What a zip file is; refused with its reason where it is neither. */
    static ZipKind of(byte[] content) throws UnreadableDocument {
        ZipContent zip = ZipContent.open(content, Caps.USUAL);
        OfficePackage parts = OfficePackage.of(zip, Caps.USUAL);
        Optional<String> type = parts.mainContentType();
        if (type.isEmpty()) {
            throw openDocument(zip).orElseGet(() -> new UnreadableDocument(Reason.OTHER_ZIP));
        }
        if (type.get().contains("macroenabled") || zip.hasEnding("vbaproject.bin")) {
            throw new UnreadableDocument(Reason.MACRO);
        }
        boolean workbook = type.get().contains(SPREADSHEET);
        if (!workbook && !type.get().contains(WORD)) {
            throw other(type.get());
        }
        return new ZipKind(workbook, parts);
    }

    private static UnreadableDocument other(String type) {
        return type.contains(PRESENTATION) ? new UnreadableDocument(Reason.KIND_NOT_READ, "pptx")
                : new UnreadableDocument(Reason.OTHER_ZIP);
    }

    private static Optional<UnreadableDocument> openDocument(ZipContent zip) throws UnreadableDocument {
        return zip.part("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .filter(type -> type.startsWith("application/vnd.oasis.opendocument."))
                .map(type -> new UnreadableDocument(Reason.KIND_NOT_READ, type.contains("spreadsheet") ? "ods"
                        : type.contains("presentation") ? "odp" : "odt"));
    }
}
