package vn.sokehoach.data.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import vn.sokehoach.data.paper.flow.FlowBlock;
import vn.sokehoach.data.paper.flow.FlowParagraph;
import vn.sokehoach.data.paper.flow.FlowParagraph.Words;
import vn.sokehoach.data.paper.flow.FlowTable;
import vn.sokehoach.data.typeset.Letters;

/** The text of a Word document with its looks, as it is drawn on pages; pictures are left out. */
final class DocumentFlow {
    /** What Word leaves free at the sides of cells, in points. */
    private static final double INSET = 5.4;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final XWPFDocument document;
    private final StyleChain styles;
    /** Width between the margins, in points. */
    private final double page;
    private final ListLabels labels = new ListLabels();
    private final FootNotes notes;

    private DocumentFlow(XWPFDocument document) {
        this.document = document;
        this.page = TemplatePage.of(document).printableWidth() * POINTS_PER_MILLIMETRE;
        this.styles = new StyleChain(document);
        this.notes = new FootNotes(document);
    }

    /** What stands in a document, from its beginning to its end. */
    static List<FlowBlock> of(XWPFDocument document) {
        return new DocumentFlow(document).blocks();
    }

    /** The text, then its notes. */
    private List<FlowBlock> blocks() {
        List<FlowBlock> blocks = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> blocks.add(paragraph(paragraph));
                case XWPFTable table -> blocks.add(table(table));
                default -> {
                }
            }
        }
        notes.called()
                .forEach(note -> note.paragraphs()
                        .forEach(paragraph -> blocks.add(paragraph(paragraph,
                                paragraph == note.paragraphs().getFirst() ? note.mark() + " " : ""))));
        return blocks;
    }

    private FlowParagraph paragraph(XWPFParagraph paragraph) {
        return paragraph(paragraph, "");
    }

    /** A paragraph with a mark before its own words. */
    private FlowParagraph paragraph(XWPFParagraph paragraph, String mark) {
        CTPPr own = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : null;
        ParagraphLook look = new ParagraphLook(styles.paragraph(own));
        Letters usual = ParagraphLook.letters(styles.letters(null, own));
        List<Words> words = new ArrayList<>();
        String label = mark + labels.next(paragraph);
        if (!label.isEmpty()) {
            words.add(new Words(label, usual));
        }
        for (XWPFRun run : paragraph.getRuns()) {
            String text = notes.marked(run.text()).replace("\t", "    ");
            if (!text.isEmpty() && !run.isVanish()) {
                words.add(new Words(run.isCapitalized() ? text.toUpperCase(VIETNAMESE) : text, letters(run, own)));
            }
        }
        return new FlowParagraph(words, usual, look.alignment(), look.indents(), look.spacing(), look.keepsNext(),
                look.isRuled());
    }

    private Letters letters(XWPFRun run, CTPPr paragraph) {
        return ParagraphLook.letters(
                styles.letters(run.getCTR().isSetRPr() ? run.getCTR().getRPr() : null, paragraph));
    }

    private FlowTable table(XWPFTable table) {
        double inset = inset(table);
        CellWidths widths = new CellWidths(table, page);
        List<FlowTable.Row> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<FlowTable.Cell> cells = new ArrayList<>();
            List<Double> wide = widths.of(row);
            for (int at = 0; at < wide.size(); at++) {
                cells.add(new FlowTable.Cell(wide.get(at), inset,
                        paragraphs(row.getTableCells().get(at)).map(this::paragraph).toList()));
            }
            rows.add(new FlowTable.Row(cells, Math.max(0, row.getHeight()) / 20.0));
        }
        return new FlowTable(rows, isBordered(table));
    }

    /** What a cell holds; of tables within it their cells one below the other. */
    private static Stream<XWPFParagraph> paragraphs(XWPFTableCell cell) {
        return cell.getBodyElements().stream().flatMap(element -> switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable inner -> inner.getRows()
                    .stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(DocumentFlow::paragraphs);
            default -> Stream.empty();
        });
    }

    private static double inset(XWPFTable table) {
        CTTblPr look = table.getCTTbl().getTblPr();
        CTTblCellMar margins = look != null && look.isSetTblCellMar() ? look.getTblCellMar() : null;
        return Optional.ofNullable(margins)
                .filter(CTTblCellMar::isSetLeft)
                .map(found -> ParagraphLook.points(found.getLeft().getW()))
                .orElse(INSET);
    }

    private static boolean isBordered(XWPFTable table) {
        CTTblPr look = table.getCTTbl().getTblPr();
        if (look != null && look.isSetTblBorders()) {
            XWPFTable.XWPFBorderType inside = table.getInsideHBorderType();
            XWPFTable.XWPFBorderType top = table.getTopBorderType();
            return inside != null && inside != XWPFTable.XWPFBorderType.NONE && inside != XWPFTable.XWPFBorderType.NIL
                    || top != null && top != XWPFTable.XWPFBorderType.NONE && top != XWPFTable.XWPFBorderType.NIL;
        }
        return "TableGrid".equals(table.getStyleID());
    }
}
