package vn.sokehoach.data.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.word.DocxFile.p;
import static vn.sokehoach.data.word.DocxFile.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.reading.BlockDump;

/** What of a paragraph's content is text that a person sees. */
class RunReaderTest {

    @Test
    void readsLinksAndResultsOfFieldsButNotTheirInstructions() {
        assertThat(paragraph(run("Xem ") + "<w:hyperlink r:id=\"r9\">" + run("biểu 2") + "</w:hyperlink>"
                + run(", ngày ")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ dd/MM </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("05/01")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(", trang ")
                + "<w:fldSimple w:instr=\"PAGE\">" + run("7") + "</w:fldSimple>"))
                .containsExactly("Xem biểu 2, ngày 05/01, trang 7");
    }

    @Test
    void readsContentControlsButNotTheirPrompts() {
        assertThat(DocxFile.body(
                "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Đoạn trong khung") + "</w:sdtContent></w:sdt><w:p>" + run("Số: ")
                        + "<w:sdt><w:sdtContent>" + run("12/KH-UBND")
                        + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
                        + "<w:sdtContent>" + run("Bấm để nhập") + "</w:sdtContent></w:sdt></w:p>")
                .read())
                .extracting(BlockDump::printed)
                .isEqualTo(List.of("Đoạn trong khung", "Số: 12/KH-UBND"));
    }

    @Test
    void readsATextBoxOnce() {
        String box = "<w:txbxContent>" + p("PHỤ LỤC") + "</w:txbxContent>";
        assertThat(paragraph(run("Trước")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + box
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                .containsExactly("Trước", "PHỤ LỤC");
    }

    @Test
    void readsAnOldTextBox() {
        assertThat(paragraph("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("Khung cũ")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")).containsExactly("Khung cũ");
    }

    @Test
    void readsTrackedChangesAsAccepted() {
        SourceDocument document = DocxFile
                .body("<w:p>" + run("Mở ") + "<w:ins w:id=\"1\">" + run("hai ") + "</w:ins><w:del w:id=\"2\"><w:r>"
                        + "<w:delText>ba </w:delText></w:r></w:del>" + run("chợ") + "<w:moveFrom>" + run(" cũ")
                        + "</w:moveFrom></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + run("Nối ") + "</w:p>" + p("liền"))
                .read();
        assertThat(BlockDump.printed(document)).containsExactly("Mở hai chợ", "Nối liền");
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DraftProblem.Code.TRACKED_CHANGES);
            assertThat(problem.arguments()).containsExactly("4");
        });
    }

    @Test
    void dropsHiddenText() {
        assertThat(DocxFile.paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>" + run("hiện")
                + "<w:r><w:rPr><w:rStyle w:val=\"An\"/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"An\"/>"
                + "<w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> lại</w:t></w:r>")
                .styles("<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>")
                .read())
                .extracting(BlockDump::printed)
                .isEqualTo(List.of("hiện lại"));
    }

    @Test
    void readsSpecialCharacters() {
        assertThat(paragraph(
                "<w:r><w:t>24</w:t><w:noBreakHyphen/><w:t>NQ/TW  đạt </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"
                        + "<w:t xml:space=\"preserve\"> 5</w:t><w:softHyphen/><w:t>0%</w:t></w:r><m:oMath><m:r><m:t> x=1</m:t></m:r></m:oMath>"))
                .containsExactly("24-NQ/TW đạt≥ 50% x=1");
    }

    @Test
    void partsLinesThatAreParagraphsAndJoinsThoseInASentence() {
        assertThat(paragraph(
                "<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Phát triển chợ phiên</w:t><w:br/><w:t>vùng núi,</w:t><w:br/><w:t>Khu Bắc</w:t>"
                        + "<w:br w:type=\"page\"/><w:t>- Mở chợ</w:t></w:r>"))
                .containsExactly("KẾ HOẠCH", "Phát triển chợ phiên vùng núi, Khu Bắc", "- Mở chợ");
        assertThat(paragraph("<w:r><w:t>Số: 12/KH-UBND</w:t><w:tab/><w:t>Đồng Tâm, ngày 05</w:t></w:r>"))
                .containsExactly("Số: 12/KH-UBND", "Đồng Tâm, ngày 05");
        assertThat(paragraph("<w:r><w:t>1.</w:t><w:tab/><w:t>Mở chợ</w:t></w:r>")).containsExactly("1. Mở chợ");
    }

    @Test
    void putsNotesAtTheEndAndKeepsTheirMarksOutOfTheText() {
        SourceDocument document = DocxFile
                .body("<w:p>" + run("Giá tăng") + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>" + run(" nhanh")
                        + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r></w:p>")
                .footnotes("<w:footnote w:id=\"0\" w:type=\"separator\">" + p("---")
                        + "</w:footnote><w:footnote w:id=\"3\">" + p("Không kể thuế")
                        + "</w:footnote><w:footnote w:id=\"4\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" Quý I")
                        + "</w:p>" + p("Năm nay")
                        + "</w:footnote><w:footnote w:id=\"5\">" + p("Không ai nhắc") + "</w:footnote>")
                .endnotes("<w:endnote w:id=\"1\">" + p("Cuối sách") + "</w:endnote>")
                .read();
        assertThat(BlockDump.printed(document)).containsExactly("Giá tăng nhanh");
        assertThat(BlockDump.notes(document)).containsExactly("1 Quý I", "Năm nay", "2 Cuối sách", "3 Không kể thuế");
    }

    @Test
    void raisesFiguresOfUnitsAndDropsThoseThatPointToTypedNotes() {
        SourceDocument document = DocxFile.body(
                "<w:p>" + run("Nhà ở 31 m") + raised("2") + run(" mỗi người") + raised("1") + run(".") + "</w:p><w:p>"
                        + raised("1") + run(" Theo điều tra.") + "</w:p>")
                .read();
        assertThat(BlockDump.printed(document)).containsExactly("Nhà ở 31 m² mỗi người.");
        assertThat(BlockDump.notes(document)).containsExactly("1 Theo điều tra.");
    }

    @Test
    void readsHeadersThatHoldWordsAsMargin() {
        SourceDocument document =
                DocxFile.body(p("Thân")).header(p("DỰ THẢO LẦN 2")).header(p("DỰ THẢO LẦN 2")).header(p("3")).read();
        assertThat(BlockDump.paragraphs(document)).filteredOn(paragraph -> paragraph.shape().role() == Role.MARGIN)
                .extracting(paragraph -> paragraph.text())
                .containsExactly("DỰ THẢO LẦN 2");
    }

    @Test
    void tellsTheLookOfParagraphs() {
        SourceDocument document = DocxFile
                .body("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr>" + run("Đề mục") + "</w:p><w:p>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>đậm</w:t></w:r>" + run(" thường")
                        + "</w:p><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + "<w:r><w:rPr><w:i/></w:rPr><w:t>nghiêng</w:t></w:r></w:p>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"G\"><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:basedOn w:val=\"G\"/></w:style>")
                .read();
        assertThat(BlockDump.of(document))
                .isEqualToNormalizingNewlines("#1 BC Đề mục\n#2  đậm thường\n#3 IC nghiêng\n");
    }

    private static String raised(String text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static List<String> paragraph(String xml) {
        return BlockDump.printed(DocxFile.paragraph(xml).read());
    }
}
