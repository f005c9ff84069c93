package vn.sokehoach.data.paper.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokehoach.data.paper.flow.FlowBlock;
import vn.sokehoach.data.paper.flow.FlowParagraph;
import vn.sokehoach.data.paper.flow.FlowTable;

/** Draws a text over pages: paragraphs are broken between lines, rows of tables only where no page holds them. */
final class FlowDrawing {
    private static final double ROUNDING = 0.01;
    private static final double BORDER = 0.5;
    private static final double RULE = 0.75;
    /** A paragraph that is kept with the next one stands with so many lines of it. */
    private static final int LINES_KEPT = 2;

    private final PdfContentByte content;
    private final EmbeddedSerif fonts;
    private final FlowSheet sheet;
    private final Runnable nextPage;
    private final PdfStructureElement section;
    private final TextDrawing numbers;
    private int page = 1;
    /** Where the next block begins, from the upper edge. */
    private double y;

    FlowDrawing(PdfWriter writer, EmbeddedSerif fonts, FlowSheet sheet, Runnable nextPage) {
        this.content = writer.getDirectContent();
        this.fonts = fonts;
        this.sheet = sheet;
        this.nextPage = nextPage;
        this.section = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Sect"));
        this.numbers = new TextDrawing(content, fonts, sheet.paperHeight());
        this.y = sheet.top();
    }

    void draw(List<FlowBlock> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            if (y + kept(blocks, at) > sheet.bottom() + ROUNDING && y > sheet.top()) {
                turn();
            }
            switch (blocks.get(at)) {
                case FlowParagraph paragraph -> draw(paragraph);
                case FlowTable table -> table.rows().forEach(row -> draw(row, table.bordered()));
            }
        }
    }

    /** What must stand together from here on. */
    private double kept(List<FlowBlock> blocks, int at) {
        return switch (blocks.get(at)) {
            case FlowTable table -> table.rows().isEmpty() ? 0 : height(table.rows().getFirst());
            case FlowParagraph paragraph when paragraph.keepNext() && at + 1 < blocks.size() ->
                height(paragraph, sheet.left(), sheet.width()) + kept(blocks, at + 1);
            case FlowParagraph paragraph -> {
                FlowColumn column = column(paragraph, sheet.left(), sheet.width());
                yield paragraph.spacing().before() + Math.min(column.height(), LINES_KEPT * column.leading());
            }
        };
    }

    private void draw(FlowParagraph paragraph) {
        draw(paragraph, sheet.left(), sheet.width(), true);
    }

    private void draw(FlowParagraph paragraph, double left, double width, boolean turning) {
        FlowColumn column = column(paragraph, left, width);
        if (y > sheet.top()) {
            y += paragraph.spacing().before();
        }
        if (paragraph.ruled()) {
            rule(column);
        }
        if (paragraph.words().isEmpty()) {
            y += column.height();
        } else {
            drawLines(column, turning);
        }
        y += paragraph.spacing().after();
    }

    private void drawLines(FlowColumn column, boolean turning) {
        PdfStructureElement tag = new PdfStructureElement(section, PdfName.P);
        boolean all = false;
        while (!all) {
            double bottom = turning ? sheet.paperHeight() - sheet.bottom() : -sheet.paperHeight();
            boolean fits = !turning || y + column.leading() <= sheet.bottom() + ROUNDING || y <= sheet.top();
            if (fits) {
                content.beginMarkedContentSequence(tag);
                all = column.draw(sheet.paperHeight() - y, bottom - ROUNDING);
                content.endMarkedContentSequence();
                y = sheet.paperHeight() - column.end();
            }
            if (!all) {
                turn();
            }
        }
    }

    private void draw(FlowTable.Row row, boolean bordered) {
        double height = height(row);
        if (height > sheet.bottom() - sheet.top()) {
            flow(row);
            return;
        }
        if (y + height > sheet.bottom() + ROUNDING) {
            turn();
        }
        double top = y;
        double x = sheet.left();
        for (FlowTable.Cell cell : row.cells()) {
            y = top;
            for (FlowParagraph paragraph : cell.paragraphs()) {
                draw(paragraph, x + cell.inset(), cell.width() - 2 * cell.inset(), false);
            }
            if (bordered) {
                border(x, top, cell.width(), height);
            }
            x += cell.width();
        }
        y = top + height;
    }

    /** A row that no page holds: its cells one below the other. */
    private void flow(FlowTable.Row row) {
        double x = sheet.left();
        for (FlowTable.Cell cell : row.cells()) {
            for (FlowParagraph paragraph : cell.paragraphs()) {
                draw(paragraph, x + cell.inset(), cell.width() - 2 * cell.inset(), true);
            }
            x += cell.width();
        }
    }

    private double height(FlowTable.Row row) {
        double height = row.least();
        for (FlowTable.Cell cell : row.cells()) {
            double needed = cell.paragraphs()
                    .stream()
                    .mapToDouble(paragraph -> height(paragraph, 0, cell.width() - 2 * cell.inset()))
                    .sum();
            height = Math.max(height, needed);
        }
        return height;
    }

    private double height(FlowParagraph paragraph, double left, double width) {
        return paragraph.spacing().before() + column(paragraph, left, width).height() + paragraph.spacing().after();
    }

    private FlowColumn column(FlowParagraph paragraph, double left, double width) {
        return new FlowColumn(paragraph, left, left + width, content, fonts);
    }

    private void rule(FlowColumn column) {
        content.beginMarkedContentSequence(new PdfName("Artifact"));
        content.setLineWidth((float) RULE);
        content.moveTo((float) column.left(), (float) (sheet.paperHeight() - y));
        content.lineTo((float) column.right(), (float) (sheet.paperHeight() - y));
        content.stroke();
        content.endMarkedContentSequence();
    }

    private void border(double x, double top, double width, double height) {
        content.beginMarkedContentSequence(new PdfName("Artifact"));
        content.setLineWidth((float) BORDER);
        content.rectangle((float) x, (float) (sheet.paperHeight() - top - height), (float) width, (float) height);
        content.stroke();
        content.endMarkedContentSequence();
    }

    private void turn() {
        nextPage.run();
        page++;
        y = sheet.top();
        PageNumber.draw(page, sheet.top(), sheet.left() + sheet.width() / 2, content, numbers);
    }
}
