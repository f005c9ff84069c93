package vn.sokehoach.data.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/** As many pages and as much drawing as are taken, and one more. */
class PdfCapsTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final List<String> DRAWING = List.of("drawing");

    @Test
    void stopsAtOnePageMore() throws IOException {
        assertRefused(pages(2_000), Reason.SCANNED, List.of());
        assertRefused(pages(2_001), Reason.CAP_EXCEEDED, List.of("pages"));
    }

    @Test
    void stopsAtADrawingThatIsSmallOnlyWhileItIsPacked() throws IOException {
        assertRefused(drawn(" ".repeat(MEBIBYTE), 16), Reason.SCANNED, List.of());
        assertRefused(drawn(" ".repeat(MEBIBYTE), 17), Reason.CAP_EXCEEDED, DRAWING);
        assertRefused(drawn("(", 17 * MEBIBYTE), Reason.CAP_EXCEEDED, DRAWING);
    }

    @Test
    void howeverOftenAndUnderWhateverNameItIsPacked() throws IOException {
        for (List<String> packings : List.of(List.of("Fl"), List.of("RunLengthDecode"),
                List.of("FlateDecode", "FlateDecode"), List.of("ASCII85Decode", "FlateDecode"))) {
            assertRefused(drawn(" ".repeat(MEBIBYTE), 16, packings), Reason.SCANNED, List.of());
            assertRefused(drawn(" ".repeat(MEBIBYTE), 17, packings), Reason.CAP_EXCEEDED, DRAWING);
        }
    }

    @Test
    void stopsAtStatesThatAreKeptAndNeverTakenUpAgain() throws IOException {
        assertRefused(drawn("q Q ", 100_000), Reason.SCANNED, List.of());
        assertRefused(drawn("q ", 100_000), Reason.CAP_EXCEEDED, DRAWING);
    }

    private static void assertRefused(byte[] file, Reason reason, List<String> arguments) {
        assertThatThrownBy(() -> PdfFile.read(file)).isInstanceOf(UnreadableDocument.class)
                .extracting("reason", "arguments")
                .containsExactly(reason, arguments);
    }

    /** Pages on which nothing is. */
    private static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A page drawn by this, so many times. */
    private static byte[] drawn(String operators, int times) throws IOException {
        return drawn(operators, times, List.of("FlateDecode"));
    }

    private static byte[] drawn(String operators, int times, List<String> packings) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDStream drawing = new PDStream(document);
            COSArray packed = new COSArray();
            packings.forEach(packing -> packed.add(COSName.getPDFName(packing)));
            try (OutputStream content = drawing.getCOSObject().createOutputStream(packed)) {
                byte[] piece = operators.getBytes(StandardCharsets.US_ASCII);
                for (int time = 0; time < times; time++) {
                    content.write(piece);
                }
            }
            PDPage page = new PDPage();
            page.setContents(drawing);
            document.addPage(page);
            document.save(out);
            return out.toByteArray();
        }
    }
}
