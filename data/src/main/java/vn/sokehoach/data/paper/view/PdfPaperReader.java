package vn.sokehoach.data.paper.view;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.paper.PaperReader;
import vn.sokehoach.core.paper.PaperView;

/** Opens PDF files that lie in memory. */
public final class PdfPaperReader implements PaperReader {

    @Override
    public PaperView open(Paper paper) throws IOException {
        return new PdfPaperView(Loader.loadPDF(paper.pdf()));
    }
}
