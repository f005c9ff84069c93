package vn.sokehoach.data.paper.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class ChosenPagesTest {

    @Test
    void areTheChosenOnesInTheirOrderAndSize() throws IOException {
        assertThat(widths(ChosenPages.of(file(7), new PageRanges("2-3,6,9")))).containsExactly(102f, 103f, 106f);
    }

    @Test
    void areAllWhereAllOrNoneOfThemOrNothingIsChosen() throws IOException {
        byte[] file = file(3);

        assertThat(ChosenPages.of(file, null)).isSameAs(file);
        assertThat(ChosenPages.of(file, new PageRanges(1, 3))).isSameAs(file);
        assertThat(ChosenPages.of(file, new PageRanges(8, 9))).isSameAs(file);
    }

    private static List<Float> widths(byte[] file) throws IOException {
        List<Float> widths = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getPages().forEach(page -> widths.add(page.getCropBox().getWidth()));
        }
        return widths;
    }

    /** Each page is as wide as its number tells. */
    private static byte[] file(int pages) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                document.addPage(new PDPage(new PDRectangle(100f + page, 50)));
            }
            document.save(file);
        }
        return file.toByteArray();
    }
}
