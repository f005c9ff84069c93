package vn.sokehoach.data.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tables of a PDF file as its tags tell them, character for character, read with PDFBox alone. */
public final class TaggedPdf {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    private TaggedPdf() {}

    /**
     * A table.
     *
     * @param titles the texts above it
     * @param rows   header rows, then the others; of each the cells that begin in it
     */
    public record TaggedTable(List<String> titles, List<List<TaggedCell>> rows) {}

    /** A cell; its paragraphs are parted by line breaks. */
    public record TaggedCell(String text, boolean head, int rowSpan, int columnSpan) {}

    /** The tables in their order. */
    public static List<TaggedTable> in(byte[] pdf) throws IOException {
        TaggedPdf reader = new TaggedPdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> marked = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> marked.put(content.getMCID(), text(content)));
                reader.texts.put(page.getCOSObject(), marked);
            }
            return elements(document.getDocumentCatalog().getStructureTreeRoot()).stream().map(reader::table).toList();
        }
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        return content.getContents().stream().map(part -> switch (part) {
            case TextPosition position -> position.getUnicode();
            case PDMarkedContent inner -> text(inner);
            default -> "";
        }).collect(Collectors.joining());
    }

    private TaggedTable table(PDStructureElement section) {
        List<String> titles = new ArrayList<>();
        List<List<TaggedCell>> rows = new ArrayList<>();
        for (PDStructureElement part : elements(section)) {
            if (part.getStructureType().equals("Table")) {
                elements(part).forEach(row -> rows.add(elements(row).stream().map(this::cell).toList()));
            } else {
                titles.add(text(part));
            }
        }
        return new TaggedTable(titles, rows);
    }

    private TaggedCell cell(PDStructureElement cell) {
        COSDictionary attributes = cell.getCOSObject().getCOSDictionary(COSName.A);
        return new TaggedCell(text(cell), cell.getStructureType().equals("TH"), attributes.getInt("RowSpan", 1),
                attributes.getInt("ColSpan", 1));
    }

    private String text(PDStructureElement element) {
        List<PDStructureElement> paragraphs = elements(element);
        return paragraphs.isEmpty() ? marked(element)
                : paragraphs.stream().map(this::marked).collect(Collectors.joining("\n"));
    }

    private String marked(PDStructureElement element) {
        return element.getKids().stream().map(kid -> switch (kid) {
            case Integer id -> texts.get(element.getPage().getCOSObject()).get(id);
            case PDMarkedContentReference part -> texts.get(part.getPage().getCOSObject()).get(part.getMCID());
            default -> throw new AssertionError(kid);
        }).collect(Collectors.joining());
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids()
                .stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
