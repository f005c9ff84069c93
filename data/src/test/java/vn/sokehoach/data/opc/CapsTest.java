package vn.sokehoach.data.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.foreign.ZipEntries;
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
    void areWhatTheDesignSays() {
        assertThat(Caps.USUAL).isEqualTo(new Caps(256L << 20, 512L << 20, 1_000, 250, 1_500_000));
    }

    @Test
    void stopAtOneByteMoreInAnEntry() throws UnreadableDocument {
        assertThat(ZipContent.open(zip(10_000), SMALL).part("a0.xml")).hasValueSatisfying(
                part -> assertThat(part).hasSize(10_000));
        refuses("bytes", () -> ZipContent.open(zip(10_001), SMALL));
        refuses("bytes", () -> ZipContent.open(zip(1 << 22), SMALL));
    }

    @Test
    void stopAtOneByteMoreInAllEntries() throws UnreadableDocument {
        assertThat(ZipContent.open(zip(10_000, 9_999, 1), SMALL).has("a2.xml")).isTrue();
        refuses("bytes", () -> ZipContent.open(zip(10_000, 9_999, 1, 1), SMALL));
    }

    @Test
    void stopAtOneEntryMore() throws UnreadableDocument {
        assertThat(ZipContent.open(zip(new int[8]), SMALL).has("a7.xml")).isTrue();
        refuses("entries", () -> ZipContent.open(zip(new int[9]), SMALL));
        assertThat(ZipContent.open(zip(new int[1_000]), Caps.USUAL).has("a999.xml")).isTrue();
        refuses("entries", () -> ZipContent.open(zip(new int[1_001]), Caps.USUAL));
    }

    @Test
    void stopWhateverAnEntrySaysOfItsSize() {
        byte[] zip = zip(1 << 22);
        int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        Arrays.fill(zip, central + 24, central + 28, (byte) 0);
        refuses("bytes", () -> ZipContent.open(zip, SMALL));
    }

    @Test
    void stopAtOneLevelMore() throws UnreadableDocument {
        assertThat(new XmlParts(SMALL).parse(nested(12)).name()).isEqualTo("a");
        refuses("depth", () -> new XmlParts(SMALL).parse(nested(13)));
        assertThat(new XmlParts(Caps.USUAL).parse(nested(250)).name()).isEqualTo("a");
        refuses("depth", () -> new XmlParts(Caps.USUAL).parse(nested(251)));
        refuses("depth", () -> new XmlParts(Caps.USUAL).parse(nested(100_000)));
    }

    @Test
    void stopAtOneElementMore() throws UnreadableDocument {
        assertThat(new XmlParts(SMALL).parse(wide(99)).children()).hasSize(99);
        refuses("elements", () -> new XmlParts(SMALL).parse(wide(100)));
    }

    @Test
    void takesAnyNumberOfAmpersands() throws UnreadableDocument {
        byte[] text = ("<a>" + "&amp;".repeat(150_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        assertThat(new XmlParts(Caps.USUAL).parse(text).text()).hasSize(150_000);
    }

    private static byte[] zip(int... sizes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int size : sizes) {
            entries.put("a" + entries.size() + ".xml", new byte[size]);
        }
        return ZipEntries.zipped(entries);
    }

    private static byte[] nested(int depth) {
        return ("<a>".repeat(depth) + "</a>".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wide(int children) {
        return ("<a>" + "<b/>".repeat(children) + "</a>").getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(String which, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(UnreadableDocument.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.CAP_EXCEEDED);
            assertThat(refused.arguments()).containsExactly(which);
        });
    }
}
