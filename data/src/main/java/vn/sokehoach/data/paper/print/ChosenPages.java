package vn.sokehoach.data.paper.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF file that a person chose to print. */
final class ChosenPages {
    private ChosenPages() {}

    /** A file of these pages alone, numbered from 1; of all where none were chosen or those chosen are not there. */
    static byte[] of(byte[] pdf, @Nullable PageRanges chosen) throws IOException {
        if (chosen == null) {
            return pdf;
        }
        try (PDDocument whole = Loader.loadPDF(pdf); PDDocument part = new PDDocument()) {
            for (int page = 1; page <= whole.getNumberOfPages(); page++) {
                if (chosen.contains(page)) {
                    part.importPage(whole.getPage(page - 1));
                }
            }
            if (part.getNumberOfPages() == 0 || part.getNumberOfPages() == whole.getNumberOfPages()) {
                return pdf;
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            part.save(file);
            return file.toByteArray();
        }
    }
}
