package vn.sokehoach.data.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.word.DocxFile.p;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.reading.BlockDump;

/** Where the font of a run is told, and what becomes of runs in legacy fonts. */
class LegacyFontsTest {
    private static final String OLD = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
    private static final String NEW = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>";

    @Test
    void convertsRunByRun() {
        SourceDocument document = DocxFile.paragraph(run(NEW, "Số hộ ") + run(OLD, "trång rõng ")
                + run("<w:rFonts w:ascii=\"VNI-Times\"/>", "ñuùng vu") + run("<w:rFonts w:hAnsi=\"VNI-Times\"/>", "ï"))
                .read();
        assertThat(BlockDump.printed(document)).containsExactly("Số hộ trồng rừng đúng vụ");
        assertThat(problems(document)).containsExactly(List.of("TCVN3, VNI", "5"));
    }

    @Test
    void findsTheFontInStylesAndDefaults() {
        String styles = "<w:docDefaults><w:rPrDefault><w:rPr>" + OLD + "</w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Moi\"><w:rPr>" + NEW + "</w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Moi\"/></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Hoa\"><w:rPr><w:rFonts w:hAnsi=\".VnTimeH\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Chu\"><w:rPr><w:rFonts w:hAnsiTheme=\"minorHAnsi\" "
                + "w:hAnsi=\".VnTime\"/></w:rPr></w:style>";
        String body = p("trång rõng") + styled("Con", DocxFile.run("trồng ngô")) + styled("Chu", DocxFile.run("gà vịt"))
                + styled("Con", run("<w:rStyle w:val=\"Hoa\"/>", "kÕ ho¹ch"));
        assertThat(BlockDump.printed(DocxFile.body(body).styles(styles).read()))
                .containsExactly("trồng rừng", "trồng ngô", "gà vịt", "KẾ HOẠCH");
    }

    @Test
    void takesSoftHyphensOfTcvn3ForTheLetterThatHasTheirCode() {
        assertThat(BlockDump.printed(DocxFile
                .paragraph("<w:r><w:rPr>" + OLD + "</w:rPr><w:t xml:space=\"preserve\">Ph</w:t><w:softHyphen/><w:t>¬ng "
                        + "h\u00ADíng</w:t></w:r>")
                .read())).containsExactly("Phương hướng");
    }

    @Test
    void keepsRaisedFiguresOutOfTheEncoding() {
        String raised = "<w:vertAlign w:val=\"superscript\"/>";
        assertThat(BlockDump.printed(DocxFile.paragraph(run(OLD, "Nhµ ë 12 m") + run(OLD + raised, "2")).read()))
                .containsExactly("Nhà ở 12 m²");
        SourceDocument noted = DocxFile.body("<w:p>" + run(OLD, "Gi¸ rõng") + run(OLD + raised, "1")
                + run(OLD, " t¨ng") + "</w:p><w:p>" + run(OLD + raised, "1") + run(OLD, " Theo ®iÒu tra") + "</w:p>")
                .read();
        assertThat(BlockDump.printed(noted)).containsExactly("Giá rừng tăng");
        assertThat(BlockDump.notes(noted)).containsExactly("1 Theo điều tra");
    }

    @Test
    void readsLettersThatWereSetAsSymbols() {
        assertThat(BlockDump.printed(DocxFile
                .paragraph("<w:r><w:rPr>" + OLD + "</w:rPr><w:t>R</w:t><w:sym w:font=\".VnTime\" w:char=\"F0F5\"/>"
                        + "<w:t xml:space=\"preserve\">ng </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>")
                .read())).containsExactly("Rừng ≥");
    }

    @Test
    void readsLabelsOfListsInTheirFont() {
        String end = "<w:rPr>" + OLD + "</w:rPr>";
        assertThat(BlockDump.printed(listed(end, "", "PhÇn %1."))).containsExactly("Phần 1. Mở chợ");
        assertThat(BlockDump.printed(listed("", end, "PhÇn %1."))).containsExactly("Phần 1. Mở chợ");
        assertThat(BlockDump.printed(listed("", end, "Điều %1."))).containsExactly("Điều 1. Mở chợ");
    }

    private static SourceDocument listed(String ofLevel, String ofEnd, String label) {
        String numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"" + label + "\"/>" + ofLevel
                + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        return DocxFile.body("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" + ofEnd
                + "</w:pPr>" + DocxFile.run("Mở chợ") + "</w:p>").numbering(numbering).read();
    }

    @Test
    void leavesUnicodeAloneInALegacyFont() {
        SourceDocument document = DocxFile.paragraph(run(OLD, "Các đội giữ rừng")).read();
        assertThat(BlockDump.printed(document)).containsExactly("Các đội giữ rừng");
        assertThat(problems(document)).isEmpty();
    }

    @Test
    void tellsTheWordsOfADocumentWithoutFonts() {
        String body =
                p("KÕ ho¹ch trång rõng") + p("Tæ b¶o vÖ ®Êt trèng ë b¶n") + p("Gi÷ gièng tèt tr\u00ADíc mïa m\u00ADa");
        assertThat(BlockDump.printed(DocxFile.body(body).read())).containsExactly("Kế hoạch trồng rừng",
                "Tổ bảo vệ đất trống ở bản", "Giữ giống tốt trước mùa mưa");
    }

    @Test
    void tellsFewRepairsOneByOneAndManyTogether() {
        assertThat(problems(document(3))).containsExactly(List.of("TCVN3", "2"), List.of("TCVN3", "2"),
                List.of("TCVN3", "2"));
        SourceDocument many = document(300);
        assertThat(problems(many)).containsExactly(List.of("TCVN3", "600"));
        assertThat(many.problems().getFirst().source().block()).isEqualTo(2);
    }

    private static SourceDocument document(int paragraphs) {
        return DocxFile.body(p("Mục lục") + IntStream.range(0, paragraphs)
                .mapToObj(no -> "<w:p>" + run(OLD, "Trång rõng " + no) + "</w:p>")
                .collect(Collectors.joining())).read();
    }

    private static List<List<String>> problems(SourceDocument document) {
        return document.problems()
                .stream()
                .filter(problem -> problem.code() == DraftProblem.Code.LEGACY_LETTERS)
                .map(DraftProblem::arguments)
                .toList();
    }

    private static String styled(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
