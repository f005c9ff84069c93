package vn.sokehoach.data.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

/** As many pages as are taken, and one more. */
class PdfCapsTest {

    @Test
    void stopsAtOnePageMore() throws IOException {
        assertRefused(pages(2_000), Reason.SCANNED, List.of());
        assertRefused(pages(2_001), Reason.CAP_EXCEEDED, List.of("pages"));
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
}
