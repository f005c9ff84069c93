package vn.sokehoach.data.paper.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PageSize;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.paper.PaperView;
import vn.sokehoach.data.paper.Tables;
import vn.sokehoach.data.paper.pdf.PdfTableWriter;

class PdfPaperViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-20T03:00:00Z"), ZoneOffset.UTC);

    @Test
    void showsThePagesThatAreInTheFile() throws IOException {
        Paper paper = paper(400);
        try (PDDocument document = Loader.loadPDF(paper.pdf());
                PaperView view = new PdfPaperReader().open(paper)) {
            assertThat(view.pages()).hasSize(document.getNumberOfPages()).hasSizeGreaterThan(3);
            assertThat(view.pages()).allSatisfy(size -> {
                assertThat(size.width()).isBetween(841.0, 842.5);
                assertThat(size.height()).isBetween(594.5, 596.0);
            });
        }
    }

    @Test
    void paintsDarkLettersOnOpaqueWhiteWithinTheMargins() throws IOException {
        try (PaperView view = new PdfPaperReader().open(paper(3))) {
            PagePicture page = view.picture(0, 1);

            assertThat(page.width()).isEqualTo(842);
            assertThat(page.height()).isEqualTo(595);
            assertThat(Arrays.stream(page.argb()).allMatch(pixel -> pixel >>> 24 == 0xff)).isTrue();
            // The margins are of 20 mm, nearly 57 points.
            assertThat(dark(page, 0, 0, 842, 50)).isZero();
            assertThat(dark(page, 0, 0, 50, 595)).isZero();
            assertThat(dark(page, 792, 0, 842, 595)).isZero();
            assertThat(dark(page, 57, 57, 785, 300)).isGreaterThan(2000);
        }
    }

    @Test
    void paintsAPageFinerButNeverFinerThanAScreenShows() throws IOException {
        try (PaperView view = new PdfPaperReader().open(paper(3))) {
            assertThat(view.picture(0, 2).width()).isEqualTo(1684);
            PagePicture most = view.picture(0, 50);
            assertThat(most.pixels()).isLessThan(8_100_000);
            assertThat((double) most.width() / most.height()).isBetween(1.41, 1.42);
        }
    }

    @Test
    void turnsAPageThatItsFileTurns() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(90);
            document.addPage(page);
            document.save(file);
        }
        try (PaperView view = new PdfPaperReader().open(new Paper("quay", file.toByteArray()))) {
            PageSize size = view.pages().getFirst();
            assertThat(size.width()).isGreaterThan(size.height());
            assertThat(view.picture(0, 1).width()).isEqualTo(842);
        }
    }

    @Test
    void paintsNothingAfterItWasClosed() throws IOException {
        PaperView view = new PdfPaperReader().open(paper(3));
        view.close();

        assertThatThrownBy(() -> view.picture(0, 1)).isInstanceOf(IOException.class);
    }

    private static long dark(PagePicture page, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                .flatMap(y -> IntStream.range(left, right).map(x -> page.argb()[y * page.width() + x]))
                .filter(pixel -> (pixel & 0xff) < 0xc0)
                .count();
    }

    private static Paper paper(int rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Row> all = IntStream.rangeClosed(1, rows)
                .mapToObj(no -> Tables.row(Kind.NUMBERED, 4, no + ".", Tables.words(30), "Sở " + no, ""))
                .toList();
        new PdfTableWriter(CLOCK).write(List.of(Tables.of(4, List.of(), all)), "Bảng", "Cơ quan", file);
        return new Paper("Bảng", file.toByteArray());
    }
}
