package vn.sokehoach.data.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Turns documents in Unicode into those of an office that still used a font of an old encoding. */
final class OldOffice {
    private static final Pattern TEXT = Pattern.compile("(<w:t(?: [^>]*)?>)([^<]*)(?=</w:t>)");
    private static final Pattern FONTS = Pattern.compile("<w:rFonts[^>]*/>");
    private static final String UNICODE_FONT = "Times New Roman";

    private final OldTypist typist;
    private final String font;

    OldOffice(OldTypist typist, String font) {
        this.typist = typist;
        this.font = font;
    }

    /** A .docx with all its words typed anew, in the font of the document's defaults. */
    byte[] docx(byte[] unicode) throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(unicode));
                ZipOutputStream out = new ZipOutputStream(old)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                boolean words = entry.getName().matches("word/(?:document|footnotes|styles)\\.xml");
                out.write(words ? part(new String(content, StandardCharsets.UTF_8)) : content);
            }
        }
        return old.toByteArray();
    }

    private byte[] part(String xml) {
        String typed = TEXT.matcher(xml)
                .replaceAll(text -> Matcher.quoteReplacement(text.group(1) + typist.type(text.group(2))));
        String fonts = "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>";
        String plain = FONTS.matcher(typed).replaceAll("");
        return plain.replace("<w:rPr>", "<w:rPr>" + fonts)
                .replace("<w:r><w:t", "<w:r><w:rPr>" + fonts + "</w:rPr><w:t")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of either format with all its words typed anew. */
    byte[] workbook(byte[] unicode) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(unicode));
                ByteArrayOutputStream old = new ByteArrayOutputStream()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            cell.setCellValue(typist.type(cell.getStringCellValue()));
                        }
                    }
                }
            }
            for (int at = 0; at < workbook.getNumberOfFonts(); at++) {
                workbook.getFontAt(at).setFontName(font);
            }
            workbook.write(old);
            return old.toByteArray();
        }
    }

    /** A .doc with all its words typed anew; only for encodings that need as many characters as Unicode. */
    byte[] doc(byte[] unicode) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(unicode));
                ByteArrayOutputStream old = new ByteArrayOutputStream()) {
            String words = stream(files, "WordDocument");
            try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(unicode))) {
                for (TextPiece piece : document.getTextTable().getTextPieces()) {
                    String text = piece.getStringBuilder().toString();
                    words = words.replace(wide(text), wide(typist.type(text)));
                }
            }
            put(files, "WordDocument", words);
            String tables = files.getRoot().hasEntryCaseInsensitive("1Table") ? "1Table" : "0Table";
            String padded = font + "\0".repeat(UNICODE_FONT.length() - font.length());
            put(files, tables, stream(files, tables).replace(wide(UNICODE_FONT), wide(padded)));
            files.writeFilesystem(old);
            return old.toByteArray();
        }
    }

    /** The bytes of a stream, each as a character. */
    private static String stream(POIFSFileSystem files, String name) throws IOException {
        return new String(files.createDocumentInputStream(name).readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static void put(POIFSFileSystem files, String name, String bytes) throws IOException {
        files.createOrUpdateDocument(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)), name);
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
