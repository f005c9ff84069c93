package vn.sokehoach.data.paper.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import vn.sokehoach.data.paper.PaperCell;
import vn.sokehoach.data.paper.PaperRow;
import vn.sokehoach.data.paper.PaperTable;

/** The structure that programs read aloud and copy by: a section for each table, its title, its rows and cells. */
final class Tags {
    private static final PdfName CELL_ATTRIBUTES = new PdfName("Table");

    private final Map<PaperCell, List<PdfStructureElement>> paragraphs = new IdentityHashMap<>();

    /** The tags of a table, all before anything is drawn, so that they follow its order and not that of the pages. */
    Tags(PdfStructureTreeRoot root, PaperTable table) {
        PdfStructureElement section = new PdfStructureElement(root, new PdfName("Sect"));
        table.titles().forEach(title -> add(title, new PdfStructureElement(section, PdfName.P)));
        PdfStructureElement whole = new PdfStructureElement(section, PdfName.TABLE);
        table.repeated().forEach(row -> add(row, whole));
        table.rows().forEach(row -> add(row, whole));
    }

    private void add(PaperRow row, PdfStructureElement table) {
        PdfStructureElement tagged = new PdfStructureElement(table, new PdfName("TR"));
        for (PaperCell cell : row.cells()) {
            PdfStructureElement element = new PdfStructureElement(tagged, new PdfName(cell.head() ? "TH" : "TD"));
            element.put(PdfName.A, attributes(cell));
            add(cell, element);
        }
    }

    private static PdfDictionary attributes(PaperCell cell) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, CELL_ATTRIBUTES);
        if (cell.place().rows() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(cell.place().rows()));
        }
        if (cell.place().columns() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(cell.place().columns()));
        }
        if (cell.head()) {
            attributes.put(new PdfName("Scope"), new PdfName("Column"));
        }
        return attributes;
    }

    /** A text of one paragraph is its cell's own. */
    private void add(PaperCell cell, PdfStructureElement element) {
        long count = cell.lines().stream().filter(line -> line.last()).count();
        List<PdfStructureElement> elements = new ArrayList<>();
        for (int paragraph = 0; paragraph < count; paragraph++) {
            elements.add(count == 1 ? element : new PdfStructureElement(element, PdfName.P));
        }
        paragraphs.put(cell, elements);
    }

    /** What a paragraph of a cell is tagged with. */
    PdfStructureElement of(PaperCell cell, int paragraph) {
        return paragraphs.getOrDefault(cell, List.of()).get(paragraph);
    }
}
