package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.foreign.ZipEntries;
import vn.sokehoach.data.word.DocxFile;

/** Whatever is no document that is read is refused, each for its own reason, whatever its name says. */
@Isolated
class RefusalTest {

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"89504E470D0A1A0A0000,PICTURE", "FFD8FFE000104A464946,PICTURE", "474946383961,PICTURE",
            "49492A0008,PICTURE", "4D4D002A00,PICTURE",
            "424D36000000000000003600000028000000,PICTURE", "52494646AAAAAAAA57454250,PICTURE",
            "000000186674797068656963,PICTURE",
            "255044462D312E370A,TRUNCATED_ZIP", "7B5C727466315C616E7369,RICH_TEXT", "526172211A0700,UNKNOWN_KIND",
            "1F8B0800,UNKNOWN_KIND", "504B0304AAAA,TRUNCATED_ZIP", "D0CF11E0A1B11AE1AAAA,TRUNCATED_ZIP",
            "00010203040506,NOT_TEXT"})
    void tellsKindsByTheirFirstBytes(String hex, Reason reason) {
        byte[] padded = Arrays.copyOf(java.util.HexFormat.of().parseHex(hex), 64);
        assertThat(refusal(padded).reason()).isEqualTo(reason);
    }

    @Test
    void namesTheKindThatIsNotRead() throws IOException {
        assertThat(refusal(ole("WordDocument")).arguments()).containsExactly("doc");
        assertThat(refusal(ole("PowerPoint Document")).arguments()).containsExactly("ppt");
        assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.text")).arguments())
                .containsExactly("odt");
    }

    @Test
    void refusesAPageInSeveralParts() {
        for (String archive : new String[] {"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n",
                "From: <Saved by Blink>\r\nSubject: Ke\r\n hoach\r\nMIME-Version: 1.0\r\n",
                "<html><head></head><frameset rows=\"*,39\"><frame src=\"a/sheet001.htm\"></frameset></html>"}) {
            assertThat(refusal(archive.getBytes(StandardCharsets.US_ASCII)).reason()).as(archive)
                    .isEqualTo(Reason.WEB_ARCHIVE);
        }
    }

    @Test
    void refusesACutOffDocumentWhereverItIsCut() {
        byte[] whole = DocxFile.body("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>").bytes();
        for (int length = 4; length < whole.length; length += 37) {
            assertThat(refusal(Arrays.copyOf(whole, length)).reason()).isEqualTo(Reason.TRUNCATED_ZIP);
        }
    }

    @Test
    void refusesADamagedDocument() {
        byte[] damaged = DocxFile.body("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>").bytes();
        int document = new String(damaged, StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + 30;
        damaged[document] ^= 0x55;
        assertThat(refusal(damaged).reason()).isEqualTo(Reason.TRUNCATED_ZIP);
        assertThat(refusal(DocxFile.body("<w:p>").bytes()).reason()).isEqualTo(Reason.TRUNCATED_ZIP);
    }

    @Test
    void refusesOtherZipFilesAndMacrosAndEncryption() throws IOException {
        assertThat(refusal(zip("ghi-chu.txt", "xin chào")).reason()).isEqualTo(Reason.OTHER_ZIP);
        assertThat(refusal(zip("META-INF/MANIFEST.MF", "Manifest-Version: 1.0")).reason()).isEqualTo(Reason.OTHER_ZIP);
        DocxFile document = DocxFile.body("<w:p/>");
        assertThat(
                refusal(document.mainType("application/vnd.ms-word.document.macroEnabled.main+xml").bytes()).reason())
                .isEqualTo(Reason.MACRO);
        assertThat(refusal(DocxFile.body("<w:p/>").part("word/vbaProject.bin", "x").bytes()).reason())
                .isEqualTo(Reason.MACRO);
        assertThat(refusal(ole("EncryptedPackage")).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesMacrosInFilesFromBefore2007() throws IOException {
        assertThat(refusal(oleFolder("WordDocument", "Macros")).reason()).isEqualTo(Reason.MACRO);
        assertThat(refusal(oleFolder("Workbook", "_VBA_PROJECT_CUR")).reason()).isEqualTo(Reason.MACRO);
    }

    @Test
    void refusesEntriesPackedInStrangeWays() {
        byte[] packed = DocxFile.body("<w:p/>").bytes();
        String text = new String(packed, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("PK\1\2"); at >= 0; at = text.indexOf("PK\1\2", at + 1)) {
            // XZ, for which a library would look for another library.
            packed[at + 10] = 95;
        }
        assertThat(refusal(packed).reason()).isEqualTo(Reason.TRUNCATED_ZIP);
    }

    @Test
    void saysNothingOnTheStandardErrorOfBytesThatAreNoLetters() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true));
        try {
            for (String part : List.of("word/document.xml", "[Content_Types].xml", "_rels/.rels")) {
                Map<String, byte[]> parts = ZipEntries.of(DocxFile.body("<w:p/>").bytes());
                parts.get(part)[parts.get(part).length - 9] = (byte) 0xC3;
                assertThat(refusal(ZipEntries.zipped(parts)).reason()).isEqualTo(Reason.TRUNCATED_ZIP);
            }
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsPartsInBothEncodings(String encoding) throws UnreadableDocument {
        Map<String, byte[]> parts = ZipEntries.of(DocxFile.body(DocxFile.p("Kế hoạch năm")).bytes());
        parts.computeIfPresent("word/document.xml", (name, part) -> ("<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?>" + new String(part, StandardCharsets.UTF_8)).getBytes(Charset.forName(encoding)));
        assertThat(BlockDump.printed(
                new SniffingReader().read(new SourceFile("a.docx", ""), ZipEntries.zipped(parts))))
                .containsExactly("Kế hoạch năm");
    }

    @Test
    void refusesANameThatStandsTwice() {
        byte[] twice = DocxFile.body("<w:p/>").part("Word/Document.xml", "<x/>").bytes();
        assertThat(refusal(twice)).extracting(UnreadableDocument::reason, UnreadableDocument::arguments)
                .containsExactly(Reason.CAP_EXCEEDED, List.of("duplicate"));
    }

    @Test
    void refusesADocumentTypeDeclaration() {
        String hostile =
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r>"
                        + "</w:p></w:body></w:document>";
        assertThat(refusal(DocxFile.body("").part("word/document.xml", hostile).bytes()).reason())
                .isEqualTo(Reason.TRUNCATED_ZIP);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(refusal(new byte[(int) SniffingReader.LARGEST + 1]))
                .extracting(UnreadableDocument::reason, UnreadableDocument::arguments)
                .containsExactly(Reason.TOO_LARGE, List.of("65", "64"));
        byte[] text = "Kế hoạch ".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(text).arguments()).containsExactly("38", "16");
    }

    @Test
    void refusesAParagraphOfOneLetterTooMany() throws UnreadableDocument {
        byte[] longest = "a".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(new SniffingReader().read(new SourceFile("a.txt", ""), longest).blocks()).hasSize(1);
        UnreadableDocument refused = refusal("a ".repeat(50_001).strip().getBytes(StandardCharsets.US_ASCII));
        assertThat(refused.reason()).isEqualTo(Reason.CAP_EXCEEDED);
        assertThat(refused.arguments()).containsExactly("paragraph");
    }

    @Test
    void readsWhatALibraryWrites() throws IOException, UnreadableDocument {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Kế hoạch năm");
            document.write(bytes);
        }
        assertThat(BlockDump.printed(new SniffingReader().read(new SourceFile("ảnh.png", ""), bytes.toByteArray())))
                .containsExactly("Kế hoạch năm");
    }

    private static UnreadableDocument refusal(byte[] content) {
        UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class,
                () -> new SniffingReader().read(new SourceFile("ke-hoach.docx", "0".repeat(64)), content));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static byte[] oleFolder(String entry, String folder) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(ole(entry)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.getRoot().createDirectory(folder);
            write(files, bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            write(files, bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(POIFSFileSystem files, OutputStream stream) throws IOException {
        files.writeFilesystem(stream);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
