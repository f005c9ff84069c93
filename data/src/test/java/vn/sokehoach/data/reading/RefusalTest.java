package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.word.DocxFile;

/** Whatever is no document that is read is refused, each for its own reason, whatever its name says. */
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
    void refusesANameThatStandsTwice() {
        byte[] twice = DocxFile.body("<w:p/>").part("Word/Document.xml", "<x/>").bytes();
        assertThat(refusal(twice)).extracting(UnreadableDocument::reason, UnreadableDocument::arguments)
                .containsExactly(Reason.CAP_EXCEEDED, java.util.List.of("duplicate"));
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
                .containsExactly(Reason.TOO_LARGE, java.util.List.of("65", "64"));
        byte[] text = "Kế hoạch ".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(text).arguments()).containsExactly("38", "16");
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

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
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
