package vn.sokehoach.data.paper.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PageSize;
import vn.sokehoach.core.paper.PaperView;

/** Paints the pages of one file; PDFBox reads a file in one thread only, so they are painted one by one. */
final class PdfPaperView implements PaperView {
    /** A4 at more than twice its size on a common screen; larger it is stretched, so that a small heap holds it. */
    private static final double MOST_PIXELS = 5_000_000;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> pages;
    private boolean closed;

    PdfPaperView(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.pages = StreamSupport.stream(document.getPages().spliterator(), false).map(PdfPaperView::size).toList();
    }

    private static PageSize size(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
    }

    @Override
    public List<PageSize> pages() {
        return pages;
    }

    @Override
    public synchronized PagePicture picture(int page, double scale) throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        PageSize size = pages.get(page);
        double most = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
        double taken = Math.min(scale, most);
        int width = Math.max(1, (int) Math.round(size.width() * taken));
        int height = Math.max(1, (int) Math.round(size.height() * taken));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            renderer.renderPageToGraphics(page, graphics, (float) taken, (float) taken, RenderDestination.VIEW);
        } finally {
            graphics.dispose();
        }
        return new PagePicture(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    @Override
    public synchronized void close() {
        closed = true;
        IOUtils.closeQuietly(document);
    }
}
