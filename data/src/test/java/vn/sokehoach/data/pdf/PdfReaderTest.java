package vn.sokehoach.data.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.ReadingEnded;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.BlockDump;

/** Text of PDF files: lines, paragraphs, margins, notes, and what is refused. */
class PdfReaderTest {
    private static final String LONG = "Sở Nội vụ rà soát vị trí việc làm của từng phòng, lập danh sách người đến hạn "
            + "đổi vị trí và gửi về Văn phòng để tổng hợp cùng báo cáo tháng sau khi có ý kiến của lãnh đạo sở";
    private static final String OTHER = "Thanh tra tỉnh lập lịch kiểm tra nửa năm, bố trí người theo từng đoàn và công "
            + "khai lịch ở trang thông tin của cơ quan trước khi làm việc với đơn vị được kiểm tra";

    @Test
    void joinsTheLinesOfAParagraphAndPartsParagraphsByTheirIndent() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.paragraph(36, 0, LONG + ".").paragraph(36, 0, OTHER + ".").read();
            assertThat(BlockDump.printed(document)).containsExactly(LONG + ".", OTHER + ".");
        }
    }

    @Test
    void partsParagraphsByTheGapBetweenThem() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.paragraph(0, 0, LONG + ".").down(8).paragraph(0, 0, OTHER + ".").read();
            assertThat(BlockDump.printed(document)).containsExactly(LONG + ".", OTHER + ".");
        }
    }

    @Test
    void keepsTheFurtherLinesOfAHangingItemTogether() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.paragraph(18, 30, "- " + LONG + ".")
                    .paragraph(18, 30, "- " + OTHER + ".")
                    .paragraph(0, 0, "Các việc khác làm theo lịch.")
                    .read();
            assertThat(BlockDump.printed(document)).containsExactly("- " + LONG + ".", "- " + OTHER + ".",
                    "Các việc khác làm theo lịch.");
        }
    }

    @Test
    void joinsASentenceOverPagesAndSaysSo() throws Exception {
        try (PdfFile file = new PdfFile()) {
            file.paragraph(0, 0, LONG + " và").at(800).text(300, 805, 11, "1");
            SourceDocument document = file.page().paragraph(0, 0, "các ban trong tỉnh.").text(300, 805, 11, "2").read();
            assertThat(BlockDump.printed(document)).containsExactly(LONG + " và các ban trong tỉnh.");
            assertThat(document.problems()).extracting(problem -> problem.code()).containsExactly(Code.LINES_JOINED);
            assertThat(BlockDump.paragraphs(document)).filteredOn(paragraph -> paragraph.shape().role() == Role.MARGIN)
                    .extracting(Paragraph::printed)
                    .containsExactly("1", "2");
        }
    }

    @Test
    void tellsHeadsThatEveryPageRepeats() throws Exception {
        try (PdfFile file = new PdfFile()) {
            for (int page = 1; page <= 3; page++) {
                file.text(200, 40, 10, "Dự thảo lần hai, trang " + page)
                        .paragraph(36, 0, List.of(LONG, OTHER, OTHER + ", " + LONG).get(page - 1) + ".")
                        .page();
            }
            assertThat(BlockDump.printed(file.read())).hasSize(3).noneMatch(text -> text.contains("Dự thảo"));
        }
    }

    @Test
    void knowsThePageOfEachParagraph() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.paragraph(0, 0, LONG + ".").page().paragraph(0, 0, OTHER + ".").read();
            assertThat(document.blocks()).map(block -> ((Paragraph) block).source().page()).containsExactly(1, 2);
        }
    }

    @Test
    void pagesAreToldBeforeTheyAreReadAndNoneIsReadThatNobodyWants() throws Exception {
        List<String> told = new ArrayList<>();
        try (PdfFile pdf = new PdfFile()) {
            pdf.paragraph(0, 0, "Một").page().paragraph(0, 0, "Hai").page().paragraph(0, 0, "Ba");

            assertThatThrownBy(() -> new PdfReader().read(new SourceFile("a.pdf", "0"), pdf.bytes(), (part, all) -> {
                told.add(part + "/" + all);
                if (part == 2) {
                    throw new ReadingEnded();
                }
            })).isInstanceOf(ReadingEnded.class);
        }

        assertThat(told).containsExactly("1/3", "2/3");
    }

    @Test
    void takesNotesAndTheirMarksOutOfTheText() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.text(85, 90, 14, "Sở Y tế mở thêm trạm lưu động")
                    .text(275, 85, 8, "1")
                    .text(282, 90, 14, "ở vùng cao.")
                    .bar(85, 700, 140, 0.5)
                    .text(85, 712, 7, "1")
                    .text(92, 716, 10, "Trạm ở các xã chưa có bác sĩ, làm việc vào cuối tuần")
                    .text(85, 729, 10, "và ngày lễ.")
                    .read();
            assertThat(BlockDump.printed(document)).containsExactly("Sở Y tế mở thêm trạm lưu động ở vùng cao.");
            assertThat(BlockDump.notes(document))
                    .containsExactly("1 Trạm ở các xã chưa có bác sĩ, làm việc vào cuối tuần và ngày lễ.");
        }
    }

    @Test
    void readsBlanksThatAreOnlyGaps() throws Exception {
        try (PdfFile file = new PdfFile()) {
            assertThat(BlockDump.printed(file.gapped(85, 90, "Cục Thống kê nộp số liệu quý hai.").read()))
                    .containsExactly("Cục Thống kê nộp số liệu quý hai.");
        }
    }

    @Test
    void seesBoldLettersHoweverTheyWereMade() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.bold(85, 90, 14, "Đậm theo phông.")
                    .stroked(85, 130, "Đậm theo nét vẽ.")
                    .text(85, 170, 14, "Đậm vì in hai lần.")
                    .text(85.3, 170, 14, "Đậm vì in hai lần.")
                    .text(85, 210, 14, "Không đậm.")
                    .read();
            assertThat(document.blocks()).map(block -> ((Paragraph) block).text())
                    .containsExactly("Đậm theo phông.",
                            "Đậm theo nét vẽ.", "Đậm vì in hai lần.", "Không đậm.");
            assertThat(document.blocks()).map(block -> ((Paragraph) block).shape().bold())
                    .containsExactly(true, true,
                            true, false);
        }
    }

    @Test
    void composesLettersWhoseMarksAreDrawnApart() throws Exception {
        try (PdfFile file = new PdfFile()) {
            assertThat(BlockDump.printed(file.text(85, 90, 14, "Vie\u0323\u0302c cần làm").read()))
                    .containsExactly("Việc cần làm");
        }
    }

    @Test
    void putsTheTwoSidesOfTheHeadIntoTwoCells() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.bold(85, 70, 13, "ỦY BAN NHÂN DÂN")
                    .bold(230, 70, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .bold(95, 88, 13, "TỈNH MẪU")
                    .bold(280, 88, 13, "Độc lập - Tự do - Hạnh phúc")
                    .text(95, 112, 13, "Số:      /KH-UBND")
                    .text(300, 112, 13, "Mẫu, ngày     tháng 01 năm 2024")
                    .bold(260, 150, 14, "KẾ HOẠCH")
                    .paragraph(36, 0, LONG + ".")
                    .read();
            Block.Table head = BlockDump.table(document);
            assertThat(head.ruled()).isFalse();
            assertThat(head.cells()).map(Block.Cell::text)
                    .containsExactly("ỦY BAN NHÂN DÂN\nTỈNH MẪU\nSố: /KH-UBND",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                                    + "Mẫu, ngày tháng 01 năm 2024");
            assertThat(((Paragraph) document.blocks().get(1)).text()).isEqualTo("KẾ HOẠCH");
        }
    }

    @Test
    void asksForTheWordFileOfAScan() throws Exception {
        try (PdfFile file = new PdfFile()) {
            byte[] scan = file.picture().page().picture().bytes();
            assertThat(refusal(scan).reason()).isEqualTo(Reason.SCANNED);
        }
    }

    @Test
    void namesPagesThatArePicturesBetweenOthers() throws Exception {
        try (PdfFile file = new PdfFile()) {
            SourceDocument document = file.paragraph(0, 0, LONG + ".").page().picture().read();
            assertThat(document.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.PAGE_PICTURE);
                assertThat(problem.arguments()).containsExactly("2");
            });
        }
    }

    @Test
    void opensWhatOnlyForbidsChangesAndRefusesWhatNeedsAPassword() throws Exception {
        try (PdfFile open = new PdfFile(); PdfFile locked = new PdfFile()) {
            byte[] readable = open.paragraph(0, 0, LONG + ".").locked("chủ", "");
            assertThat(BlockDump.printed(PdfFile.read(readable))).containsExactly(LONG + ".");
            byte[] closed = locked.paragraph(0, 0, LONG + ".").locked("chủ", "khoá");
            assertThat(refusal(closed).reason()).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void endsInTextOrRefusalWhereverAFileIsCutOrChanged() throws Exception {
        try (PdfFile file = new PdfFile()) {
            byte[] whole = file.paragraph(0, 0, LONG + ".")
                    .borders(new double[] {85, 200, 400}, new double[] {300, 330})
                    .bytes();
            for (int at = 40; at < whole.length; at += 211) {
                endsWell(Arrays.copyOf(whole, at));
                byte[] changed = whole.clone();
                changed[at] ^= 0x55;
                endsWell(changed);
            }
        }
    }

    private static void endsWell(byte[] bytes) {
        try {
            assertThat(PdfFile.read(bytes).blocks()).isNotNull();
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isIn(Reason.TRUNCATED_ZIP, Reason.SCANNED, Reason.LETTERS_UNKNOWN,
                    Reason.ENCRYPTED);
        }
    }

    private static UnreadableDocument refusal(byte[] bytes) {
        UnreadableDocument[] found = new UnreadableDocument[1];
        assertThatThrownBy(() -> PdfFile.read(bytes)).isInstanceOfSatisfying(UnreadableDocument.class,
                refused -> found[0] = refused);
        return found[0];
    }
}
