package vn.sokehoach.data.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.sokehoach.data.foreign.Specimen.HOST;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokehoach.data.word.DocxFile;

/** Workbooks that would fetch, carry along or run something. */
final class HostileBooks {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private HostileBooks() {}

    static List<Specimen> all() {
        return List.of(linked(), asking(),
                new Specimen("bieu-nhung.xls", withStorages(filled(new HSSFWorkbook()), "MBD0012AB34", "LNK0012AB35"),
                        "EMBEDDED_FILE: 2, Bang tinh"),
                new Specimen("bieu-noi.xls", linkedOld(), "EXTERNAL_LINK: 1, nguon.xls"));
    }

    /** A book that takes values from another book and from another program. */
    private static Specimen linked() {
        Map<String, byte[]> parts = ZipEntries.of(filled(new XSSFWorkbook()));
        relate(parts, "externalLink", "externalLinks/externalLink1.xml");
        relate(parts, "externalLink", "externalLinks/externalLink2.xml");
        String space = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='" + TYPE + "'";
        put(parts, "xl/externalLinks/externalLink1.xml",
                "<externalLink " + space + "><externalBook r:id='r1'/></externalLink>");
        put(parts, "xl/externalLinks/_rels/externalLink1.xml.rels",
                DocxFile.externalList("externalLinkPath", "file://" + HOST + "/chung/nguon.xlsx"));
        put(parts, "xl/externalLinks/externalLink2.xml",
                "<externalLink " + space + "><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>");
        return new Specimen("bieu-noi.xlsx", ZipEntries.zipped(parts), "EXTERNAL_LINK: 1, " + HOST,
                "SCRIPT: 1, DDE cmd");
    }

    /** A book that asks a page of the web and a data base. */
    private static Specimen asking() {
        Map<String, byte[]> parts = ZipEntries.of(filled(new XSSFWorkbook()));
        relate(parts, "connections", "connections.xml");
        put(parts, "xl/connections.xml",
                "<connections xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                        + "<connection id='1' name='Web' type='4' refreshOnLoad='1'><webPr url='http://" + HOST
                        + "/bang'/></connection><connection id='2' name='Kho so lieu' type='1'>"
                        + "<dbPr connection='DSN=kho' command='select 1'/></connection></connections>");
        return new Specimen("bieu-hoi.xlsx", ZipEntries.zipped(parts), "EXTERNAL_LINK: 2, " + HOST + ", Kho so lieu");
    }

    private static byte[] linkedOld() {
        try (HSSFWorkbook book = new HSSFWorkbook(); HSSFWorkbook other = new HSSFWorkbook()) {
            other.createSheet("Nguồn");
            book.linkExternalWorkbook("nguon.xls", other);
            book.createSheet().createRow(0).createCell(0).setCellFormula("'[nguon.xls]Nguồn'!A1");
            return filled(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Storages as Excel names them, the first with a description of what it is. */
    private static byte[] withStorages(byte[] book, String... names) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String name : names) {
                DirectoryEntry storage = files.getRoot().createDirectory(name);
                byte[] description = ("\0".repeat(28) + "\13\0\0\0" + "Bang tinh\0\0").getBytes(UTF_8);
                storage.createDocument("\u0001CompObj", new ByteArrayInputStream(description));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] filled(Workbook book) {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Biểu");
            sheet.createRow(0).createCell(0).setCellValue(Specimen.WORDS);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void relate(Map<String, byte[]> parts, String kind, String target) {
        String list = "xl/_rels/workbook.xml.rels";
        String xml = new String(parts.get(list), UTF_8);
        put(parts, list, xml.replace("</Relationships>", "<Relationship Id='y" + xml.length() + "' Type='" + TYPE + kind
                + "' Target='" + target + "'/></Relationships>"));
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(UTF_8));
    }
}
