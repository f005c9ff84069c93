package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.ReadingEnded;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.word.DocxFile;

/** Who reads a long document sees how far it is, and can end it. */
class WatchedReadingTest {
    private static final byte[] THREE = DocxFile.body(DocxFile.p("Một") + DocxFile.p("Hai") + DocxFile.p("Ba")).bytes();
    private static final SourceFile FILE = new SourceFile("a.docx", "0".repeat(64));

    @Test
    void everyParagraphIsToldBeforeItIsRead() throws Exception {
        List<String> told = new ArrayList<>();

        new SniffingReader().read(FILE, THREE, (part, all) -> told.add(part + "/" + all));

        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void nothingMoreIsReadOnceNobodyWantsIt() {
        List<Integer> told = new ArrayList<>();
        ReadingWatch.Parts impatient = (part, _) -> {
            told.add(part);
            if (part == 2) {
                throw new ReadingEnded();
            }
        };

        assertThatThrownBy(() -> new SniffingReader().read(FILE, THREE, impatient)).isInstanceOf(ReadingEnded.class);
        assertThat(told).containsExactly(1, 2);
    }
}
