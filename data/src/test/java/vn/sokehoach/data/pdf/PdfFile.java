package vn.sokehoach.data.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.SniffingReader;

/** A PDF file made for a test; places in points from the left upper corner of an A4 page, sizes in points. */
final class PdfFile implements AutoCloseable {
    static final double SIZE = 14;
    static final double STEP = 18;
    static final double LEFT = 85;
    static final double RIGHT = 540;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = font("LiberationSerif-Regular.ttf");
    private final PDFont bold = font("LiberationSerif-Bold.ttf");
    private PDPageContentStream content;
    private double y;

    PdfFile() throws IOException {
        page();
    }

    private PDFont font(String file) {
        try (InputStream in = Objects
                .requireNonNull(PdfFile.class.getClassLoader().getResourceAsStream("liberation/" + file), file)) {
            return PDType0Font.load(document, in, true);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** The next page; lines go on from its top. */
    PdfFile page() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = 70;
        return this;
    }

    /** Text at a place. */
    PdfFile text(double x, double top, double size, String text) throws IOException {
        return text(x, top, size, regular, text);
    }

    PdfFile bold(double x, double top, double size, String text) throws IOException {
        return text(x, top, size, bold, text);
    }

    private PdfFile text(double x, double top, double size, PDFont font, String text) throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - top));
        content.showText(text);
        content.endText();
        y = top + STEP;
        return this;
    }

    /** Text whose strokes are drawn as well, as printers make letters bold. */
    PdfFile stroked(double x, double top, String text) throws IOException {
        content.setRenderingMode(RenderingMode.FILL_STROKE);
        text(x, top, SIZE, text);
        content.setRenderingMode(RenderingMode.FILL);
        return this;
    }

    /** Text whose blanks are gaps, as some programs leave them. */
    PdfFile gapped(double x, double top, String text) throws IOException {
        double at = x;
        for (String word : text.split(" ")) {
            text(at, top, SIZE, word);
            at += width(word, SIZE) + 0.22 * SIZE;
        }
        return this;
    }

    /** A paragraph, wrapped between the usual margins, from where the last text ended. */
    PdfFile paragraph(double indent, double hanging, String text) throws IOException {
        StringBuilder line = new StringBuilder();
        double left = LEFT + indent;
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && left + width(line + " " + word, SIZE) > RIGHT) {
                text(left, y, SIZE, line.toString());
                line.setLength(0);
                left = LEFT + hanging;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return text(left, y, SIZE, line.toString());
    }

    /** Goes on further down. */
    PdfFile down(double points) {
        y += points;
        return this;
    }

    /** Goes on at this height. */
    PdfFile at(double top) {
        y = top;
        return this;
    }

    private double width(String text, double size) throws IOException {
        return regular.getStringWidth(text) / 1000 * size;
    }

    /** A line drawn as a thin bar for each stretch, as Word draws the borders of cells. */
    PdfFile bar(double x, double top, double width, double height) throws IOException {
        content.addRect((float) x, (float) (PDRectangle.A4.getHeight() - top - height), (float) width, (float) height);
        content.fill();
        return this;
    }

    /** A line drawn with a pen. */
    PdfFile stroke(double fromX, double fromTop, double toX, double toTop) throws IOException {
        content.moveTo((float) fromX, (float) (PDRectangle.A4.getHeight() - fromTop));
        content.lineTo((float) toX, (float) (PDRectangle.A4.getHeight() - toTop));
        content.stroke();
        return this;
    }

    /** The borders of a table whose rows and columns have these edges. */
    PdfFile borders(double[] columns, double[] rows) throws IOException {
        for (double row : rows) {
            for (int at = 1; at < columns.length; at++) {
                bar(columns[at - 1], row, columns[at] - columns[at - 1], 0.48);
            }
        }
        for (double column : columns) {
            for (int at = 1; at < rows.length; at++) {
                bar(column, rows[at - 1], 0.48, rows[at] - rows[at - 1]);
            }
        }
        return this;
    }

    /** A picture over the whole page. */
    PdfFile picture() throws IOException {
        BufferedImage image = new BufferedImage(20, 28, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawString("ảnh", 2, 20);
        content.setNonStrokingColor(Color.BLACK);
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight());
        return this;
    }

    /** Needs these passwords; the first to change it, the second to open it. */
    byte[] locked(String owner, String reader) throws IOException {
        document.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
        return bytes();
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    SourceDocument read() throws IOException, UnreadableDocument {
        return read(bytes());
    }

    static SourceDocument read(byte[] bytes) throws UnreadableDocument {
        return new SniffingReader().read(new SourceFile("thử.pdf", "0".repeat(64)), bytes);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
