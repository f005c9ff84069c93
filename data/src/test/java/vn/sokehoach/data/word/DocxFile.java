package vn.sokehoach.data.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.SniffingReader;

/** A .docx made part by part, for what Word writes and libraries do not. */
public final class DocxFile {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String mainType = MAIN;

    private DocxFile(String body) {
        part("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A document with this XML as its body. */
    public static DocxFile body(String xml) {
        return new DocxFile(xml);
    }

    /** A document whose body is this one paragraph's content. */
    public static DocxFile paragraph(String xml) {
        return body("<w:p>" + xml + "</w:p>");
    }

    /** A run with a text. */
    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph with a text. */
    public static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    /** A table cell with properties and a text. */
    public static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    DocxFile styles(String xml) {
        return related("styles", "styles", xml);
    }

    DocxFile numbering(String xml) {
        return related("numbering", "numbering", xml);
    }

    /** The same document with these footnotes. */
    public DocxFile footnotes(String xml) {
        return related("footnotes", "footnotes", xml);
    }

    /** The same document with these endnotes. */
    public DocxFile endnotes(String xml) {
        return related("endnotes", "endnotes", xml);
    }

    DocxFile header(String xml) {
        return related("header", "hdr", xml);
    }

    /** The same document whose text is related in this way ("image", "oleObject") to something elsewhere or to a part. */
    public DocxFile relation(String kind, String target, boolean external) {
        relations.append("<Relationship Id=\"x%d\" Type=\"%s%s\" Target=\"%s\"%s/>".formatted(relations.length(),
                RELATIONS, kind, target, external ? " TargetMode=\"External\"" : ""));
        return this;
    }

    /** A list of one relationship, of this kind, to something elsewhere. */
    public static String externalList(String kind, String target) {
        return new String(relationships("<Relationship Id=\"r1\" Type=\"" + RELATIONS + kind + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/>"), StandardCharsets.UTF_8);
    }

    /** The same document with another content type of its main part. */
    public DocxFile mainType(String type) {
        mainType = type;
        return this;
    }

    /** The same document with one more entry. */
    public DocxFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same document with one more entry. */
    public DocxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    private DocxFile related(String kind, String root, String xml) {
        String name = kind + parts.size() + ".xml";
        relations.append("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>".formatted(parts.size(), RELATIONS,
                kind, name));
        return part("word/" + name, "<w:%s%s>%s</w:%s>".formatted(root, NAMESPACES, xml, root));
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml",
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            write(zip, "_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                    + "officeDocument\" Target=\"word/document.xml\"/>"));
            write(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    SourceDocument read() {
        try {
            return new SniffingReader().read(new SourceFile("ke-hoach.docx", "0".repeat(64)), bytes());
        } catch (UnreadableDocument refused) {
            throw new AssertionError(refused);
        }
    }

    private static byte[] relationships(String xml) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml
                + "</Relationships>").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
