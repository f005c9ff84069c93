package vn.sokehoach.data.oldword;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.word.DocxFile.p;
import static vn.sokehoach.data.word.DocxFile.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.BlockDump;
import vn.sokehoach.data.reading.LibreOffice;
import vn.sokehoach.data.reading.SniffingReader;
import vn.sokehoach.data.word.DocxFile;

/** What stands in documents of Word 97 to 2003 beside plain text is read as in those of today. */
class OldWordTest {
    @TempDir
    Path folder;

    @Test
    void readsTextBoxesWhereTheyAreAnchored() throws Exception {
        SourceDocument document = old(DocxFile.body(p("Mở đầu") + "<w:p>" + run("Có khung")
                + box("Trong khung thứ nhất") + "</w:p>" + p("Ở giữa") + "<w:p>" + run("Khung nữa")
                + box("Trong khung thứ hai") + "</w:p>" + p("Kết thúc")));

        assertThat(BlockDump.printed(document)).containsExactly("Mở đầu", "Có khung", "Trong khung thứ nhất", "Ở giữa",
                "Khung nữa", "Trong khung thứ hai", "Kết thúc");
    }

    @Test
    void readsCharactersOfSymbolFonts() throws Exception {
        SourceDocument document = old(DocxFile.paragraph(run("Tỷ lệ ") + sym("Symbol", "F0B3") + run(" 8, xong ")
                + sym("Wingdings", "F0FC") + run(".")));

        assertThat(BlockDump.printed(document)).containsExactly("Tỷ lệ ≥ 8, xong ✓.");
    }

    @Test
    void readsFootnotesAndEndnotesEachWithItsOwnText() throws Exception {
        SourceDocument document = old(DocxFile.paragraph(run("Một") + reference("endnote", 2) + run(" hai")
                + reference("footnote", 2) + run(" ba") + reference("endnote", 3) + run("."))
                .footnotes(note("footnote", 2, "Chân trang"))
                .endnotes(note("endnote", 2, "Cuối bài một") + note("endnote", 3, "Cuối bài hai")));

        assertThat(BlockDump.notes(document)).containsExactly("1 Cuối bài một", "2 Chân trang", "3 Cuối bài hai");
    }

    @Test
    void readsTablesInCells() throws Exception {
        String inner = table(cell(p("trong một")) + cell(p("trong hai"))) + p("");
        SourceDocument document = old(DocxFile.body(p("Trên")
                + table(cell(p("Trước bảng") + inner) + cell(p("Bên cạnh"))) + p("Dưới")));

        assertThat(BlockDump.printed(document)).containsExactly("Trên", "Trước bảng", "trong một", "trong hai",
                "Bên cạnh", "Dưới");
    }

    @Test
    void readsTheTableThatACellOnlyFrames() throws Exception {
        String inner = table(cell(p("TT")) + cell(p("Việc"))) + p("");
        SourceDocument document = old(DocxFile.body(p("Trên") + table(cell(inner)) + p("Dưới")));

        assertThat(BlockDump.rows(BlockDump.table(document))).containsExactly("TT | Việc");
    }

    private SourceDocument old(DocxFile document) throws Exception {
        Path modern = Files.write(folder.resolve("van-ban.docx"), document.bytes());
        byte[] old = Files.readAllBytes(LibreOffice.converted(modern, "doc", folder));
        return new SniffingReader().read(new SourceFile("van-ban.doc", "0".repeat(64)), old);
    }

    private static String box(String text) {
        return "<w:r><w:pict><v:rect style=\"position:absolute;width:120pt;height:40pt\"><v:textbox><w:txbxContent>"
                + p(text) + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>";
    }

    private static String sym(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    private static String reference(String kind, int id) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:" + kind + "Reference w:id=\"" + id
                + "\"/></w:r>";
    }

    private static String note(String kind, int id, String text) {
        return "<w:" + kind + " w:id=\"" + id + "\">" + p(text) + "</w:" + kind + ">";
    }

    private static String table(String cells) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/>"
                + "<w:left w:val=\"single\"/><w:right w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>"
                + "</w:tblPr><w:tr>" + cells + "</w:tr></w:tbl>";
    }

    private static String cell(String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }
}
