package vn.sokehoach.data.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.word.DocxFile;

/** Caps stop a file while it is being inflated, whatever it declares. */
class CapsTest {
    private static final Caps SMALL = new Caps(10_000, 20_000, 8, 12, 100);

    @Test
    void takesWhatIsBelowThem() throws UnreadableDocument {
        ZipContent zip =
                ZipContent.open(DocxFile.body("<w:p/>").part("word/media/anh.png", new byte[9_000]).bytes(), SMALL);
        assertThat(zip.part("WORD/document.xml")).isPresent();
        assertThat(zip.has("word/media/anh.png")).isTrue();
    }

    @Test
    void stopsAtOneLargeEntry() {
        refuses("bytes", () -> ZipContent
                .open(DocxFile.body("<w:p/>").part("word/media/anh.png", new byte[1 << 22]).bytes(), SMALL));
    }

    @Test
    void stopsAtManyEntriesThatAreLargeTogether() {
        DocxFile file = DocxFile.body("<w:p/>")
                .part("a", new byte[9_000])
                .part("b", new byte[9_000])
                .part("c", new byte[9_000]);
        refuses("bytes", () -> ZipContent.open(file.bytes(), SMALL));
    }

    @Test
    void stopsAtTooManyEntries() {
        DocxFile file = DocxFile.body("<w:p/>");
        for (int part = 0; part < 8; part++) {
            file.part("a" + part, "");
        }
        refuses("entries", () -> ZipContent.open(file.bytes(), SMALL));
    }

    @Test
    void stopsAtXmlThatNestsTooDeep() {
        byte[] deep = ("<a>".repeat(50_000) + "</a>".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        refuses("depth", () -> new XmlParts(SMALL).parse(deep));
        refuses("depth", () -> new XmlParts(Caps.USUAL).parse(deep));
    }

    @Test
    void stopsAtXmlOfTooManyElements() {
        byte[] wide = ("<a>" + "<b/>".repeat(100) + "</a>").getBytes(StandardCharsets.UTF_8);
        refuses("elements", () -> new XmlParts(SMALL).parse(wide));
    }

    @Test
    void takesAnyNumberOfAmpersands() throws UnreadableDocument {
        byte[] text = ("<a>" + "&amp;".repeat(150_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        assertThat(new XmlParts(Caps.USUAL).parse(text).text()).hasSize(150_000);
    }

    private static void refuses(String which, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(UnreadableDocument.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.CAP_EXCEEDED);
            assertThat(refused.arguments()).containsExactly(which);
        });
    }
}
