package vn.sokehoach.data.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.SniffingReader;

/** What a file would fetch, carries along or would run is left out and told, its text is read; plain links are not told. */
class LeftOutTest {
    private static final Set<Code> CODES = EnumSet.of(Code.EXTERNAL_LINK, Code.EMBEDDED_FILE, Code.SCRIPT);

    static Stream<Specimen> specimens() {
        return Stream.of(HostileWord.all(), HostileBooks.all(), HostilePdfs.all(), HostilePages.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void tellsWhatIsLeftOut(Specimen specimen) throws UnreadableDocument {
        SourceDocument document =
                new SniffingReader().read(new SourceFile(specimen.name(), "0".repeat(64)), specimen.content());

        assertThat(told(document)).containsExactlyInAnyOrderElementsOf(specimen.told());
        assertThat(document.blocks()).anyMatch(LeftOutTest::saysTheWords);
    }

    @Test
    void namesNoMoreThanThree() {
        LeftOut leftOut = new LeftOut();
        for (int no = 0; no < 9; no++) {
            leftOut.link("https://may-" + no % 5 + ".invalid/tep");
        }
        assertThat(leftOut.problems("a.html")).singleElement()
                .extracting(DraftProblem::arguments)
                .isEqualTo(List.of("9", "may-0.invalid, may-1.invalid, may-2.invalid, …"));
    }

    private static List<String> told(SourceDocument document) {
        return document.problems()
                .stream()
                .filter(problem -> CODES.contains(problem.code()))
                .map(problem -> problem.code() + ": " + String.join(", ", problem.arguments()))
                .toList();
    }

    private static boolean saysTheWords(Block block) {
        String text = switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table -> String.join(" ", table.cells().stream().map(Block.Cell::text).toList());
        };
        return text.contains("danh sách trạm") || text.contains("danh sach tram");
    }
}
