package vn.sokehoach.data.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.reading.BlockDump;

class PageTextTest {

    @Test
    void readsParagraphsAsABrowserShowsThem() {
        assertThat(Pages.printed("""
                <h1>KẾ HOẠCH</h1>
                <p>Mở
                   chợ&nbsp; phiên</p>Chữ ngoài thẻ<div>Sửa <b>cầu</b> treo<p>Trồng rừng</div>
                <script>alert(1)</script><style>p { color: red }</style><!-- ghi chú --><select><option>A</option></select>
                """)).containsExactly("KẾ HOẠCH", "Mở chợ phiên", "Chữ ngoài thẻ", "Sửa cầu treo", "Trồng rừng");
    }

    @Test
    void partsParagraphsAtLineBreaksThatDoNotFallInsideASentence() {
        assertThat(Pages.printed("<p>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</p><p>Mở chợ phiên ở các<br>xã vùng cao</p>"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Mở chợ phiên ở các xã vùng cao");
    }

    @Test
    void composesLetters() {
        assertThat(Pages.printed("<p>Kê&#769; hoa&#803;ch</p>")).containsExactly("Kế hoạch");
    }

    @Test
    void leavesOutWhatIsNotShown() {
        assertThat(Pages.printed("""
                <style>.an, p.kin { display: none } @media print { .tam { display: none } }</style>
                <p class=an>Một</p><p class=kin>Hai</p><p class=tam>Ba</p><p hidden>Bốn</p>
                <p>Năm<span style='mso-hide:all'> sáu</span><span style="visibility: hidden"> bảy</span></p>
                """)).containsExactly("Ba", "Năm");
    }

    @Test
    void tellsHowParagraphsLook() {
        SourceDocument document = Pages.read("""
                <html><head><style><!-- p.dam {mso-style-name:"x;y"; font-weight:bold; text-align:center;} --></style></head>
                <body><p align=center><b>Một</b></p><p class="dam">Hai</p><p><i>Ba</i></p><p>Bốn <b>năm</b></p></body></html>
                """);
        assertThat(BlockDump.paragraphs(document)).extracting(Paragraph::text, each -> each.shape().bold(),
                each -> each.shape().italic(), each -> each.shape().centred())
                .containsExactly(tuple("Một", true, false, true), tuple("Hai", true, false, true),
                        tuple("Ba", false, true, false), tuple("Bốn năm", false, false, false));
    }

    @Test
    void printsTheNumbersOfLists() {
        assertThat(Pages.printed("""
                <ol start=3><li>Một<ol type=a><li>Hai<li><p>Ba</p><p>Bốn</p></ol><li value=7>Năm</ol>
                <ul><li>Sáu<ul><li>Bảy</ul></ul><ol style="list-style-type: upper-roman"><li>Tám</ol>
                <ul style="list-style: none"><li>Chín</ul>
                """)).containsExactly("3. Một", "a. Hai", "b. Ba", "Bốn", "7. Năm", "• Sáu", "◦ Bảy", "I. Tám", "Chín");
    }

    @Test
    void takesTheNumbersThatWordPrints() {
        assertThat(Pages.printed("""
                <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>2.1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
                </span></span><![endif]>Mở chợ<o:p></o:p></p>
                <p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span
                style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span></span><![endif]>Ở
                <st1:place w:st="on">Mây Trắng</st1:place></p>
                """)).containsExactly("2.1. Mở chợ", "• Ở Mây Trắng");
    }

    @Test
    void seesTheTabsOfWordAndTakesBlanksForNothing() {
        assertThat(Pages.printed("""
                <p class=MsoNormal>Số: 12/KH-UBND<span style='mso-tab-count:2'>&nbsp;&nbsp;&nbsp; </span>Mây Trắng, ngày 5</p>
                <ul><li><p>&nbsp;</p><p>Mở chợ</p></ul><p><o:p>&nbsp;</o:p></p>
                """)).containsExactly("Số: 12/KH-UBND", "Mây Trắng, ngày 5", "• Mở chợ");
    }

    @Test
    void readsNotesApartFromTheText() {
        SourceDocument word = Pages.read("""
                <html><body><p>Thu ngân sách<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
                class=MsoFootnoteReference>[1]</span></a> tăng; rộng 30 km<sup>2</sup>.</p>
                <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
                <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Kể cả thu đất.</p></div></div>
                </body></html>""");
        SourceDocument office = Pages.read("""
                <html><body><p>Thu ngân sách<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
                tăng; rộng 30 km<sup>2</sup>.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym"
                href="#sdfootnote1anc">1</a>Kể cả thu đất.</p></div></body></html>""");
        for (SourceDocument document : new SourceDocument[] {word, office}) {
            assertThat(BlockDump.printed(document)).containsExactly("Thu ngân sách tăng; rộng 30 km².");
            assertThat(BlockDump.notes(document)).containsExactly("1 Kể cả thu đất.");
        }
    }

    @Test
    void dropsTheMarkOfANoteThatWasNotCopied() {
        assertThat(Pages.printed("<p>Thu tăng<a href=\"#_ftn3\" name=\"_ftnref3\"><sup>[3]</sup></a> nhanh</p>"))
                .containsExactly("Thu tăng nhanh");
    }

    @Test
    void readsTrackedChangesAsAcceptedAndSaysSo() {
        SourceDocument document = Pages.read("<html><body><p>Mở <del>ba</del><ins>bốn</ins> chợ</p></body></html>");
        assertThat(BlockDump.printed(document)).containsExactly("Mở bốn chợ");
        assertThat(document.problems()).extracting(DraftProblem::code)
                .containsExactly(DraftProblem.Code.TRACKED_CHANGES);
    }

    @Test
    void keepsWhatLeadsToOtherPagesInTheMargin() {
        SourceDocument document = Pages.read("<!doctype html><body><nav><ul><li>Trang chủ</ul></nav><p>Mở chợ</p>"
                + "<div title=\"footer\"><p>Trang một</p></div></body>");
        assertThat(BlockDump.printed(document)).containsExactly("Mở chợ");
        assertThat(BlockDump.paragraphs(document)).filteredOn(each -> each.shape().role() == Role.MARGIN)
                .extracting(Paragraph::text)
                .containsExactly("Trang chủ", "Trang một");
    }

    @Test
    void readsTheLettersThatLegacyFontsDraw() {
        SourceDocument document = Pages.read("""
                <html><head><style>p.cu {font-family:".VnTime", serif}</style></head><body>
                <p class=cu>Më réng chî phiªn ë vïng cao</p><p>Sửa cầu treo</p>
                <p><font face="VNI-Times">Söûa tröôøng hoïc</font></p></body></html>""");
        assertThat(BlockDump.printed(document)).containsExactly("Mở rộng chợ phiên ở vùng cao", "Sửa cầu treo",
                "Sửa trường học");
    }

    @Test
    void readsPlainTextWithinAPage() {
        assertThat(Pages.printed("<pre>1. Mở chợ\n2. Sửa cầu\n</pre>")).containsExactly("1. Mở chợ", "2. Sửa cầu");
    }

    @Test
    void tellsTheEncodingByMarkNameAndContent() {
        String page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=%s\"></head>"
                + "<body><p>Mở chợ phiên</p></body></html>";
        String mark = "\uFEFF";
        byte[][] files = {page.formatted("windows-1252").getBytes(StandardCharsets.UTF_8),
                (mark + page.formatted("unicode")).getBytes(StandardCharsets.UTF_16LE),
                (mark + page.formatted("utf-8")).getBytes(StandardCharsets.UTF_8)};
        for (byte[] file : files) {
            assertThat(BlockDump.printed(Pages.read(file))).containsExactly("Mở chợ phiên");
        }
        byte[] french = page.formatted("iso-8859-1")
                .replace("Mở chợ phiên", "hôpital – à côté")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(BlockDump.printed(Pages.read(french))).containsExactly("hôpital – à côté");
        byte[] unnamed = "<html><body><p>đường</p></body></html>".replace("ường", "\u01B0\u01A1\u0300ng")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(BlockDump.printed(Pages.read(unnamed))).containsExactly("đường");
    }
}
