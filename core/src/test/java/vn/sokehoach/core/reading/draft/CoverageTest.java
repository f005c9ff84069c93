package vn.sokehoach.core.reading.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;

/** Whatever a document holds in whatever order: every paragraph and cell of it is used, known or told to be unread. */
class CoverageTest {
    private static final List<String> LINES = List.of("ỦY BAN NHÂN DÂN", "TỈNH HÀ TRUNG", "Số: 12/KH-UBND",
            "Hà Trung, ngày 18 tháng 01 năm 2026", "KẾ HOẠCH", "Phát triển vườn ươm năm 2026", "QUYẾT ĐỊNH",
            "Điều 1. Ban hành sổ tay.", "(Kèm theo Kế hoạch số 12/KH-UBND)", "Phụ lục I", "I. MỤC TIÊU",
            "II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN", "IV. ĐIỀU KHOẢN KHÁC", "Phần thứ nhất", "1. Sở Tài chính",
            "2. Mở rộng vườn ươm", "2.1. Giống cây", "a) Sở Y tế chủ trì, phối hợp với Sở Nội vụ trồng cây thuốc.",
            "1) Chọn đất.", "- Tưới nước hằng ngày.", "+ Bón phân.", "Về cây ăn quả",
            "Cơ quan chủ trì: Sở Xây dựng; thời gian hoàn thành: Quý II.", "Cây mọc nhanh khi có nắng.",
            "Các đơn vị làm những việc sau:", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An", "Nơi nhận:",
            "- Lưu: VT.");
    private static final List<String> CELLS = List.of("", "", "STT", "TT", "Nhiệm vụ", "Chỉ tiêu", "Đơn vị tính",
            "Cơ quan chủ trì", "Kế hoạch năm 2026", "I", "1", "1.1", "Trồng cây", "Sở Tài chính", "nt", "10,5", "—");

    @Property(tries = 400)
    void addsUp(@ForAll("documents") List<Block> blocks) {
        Plan plan = recognised(blocks);

        assertThat(plan.reading().coverage().blocks()).isEqualTo(filled(blocks));
        assertThat(plan.reading().problems()).filteredOn(problem -> problem.code() == Code.UNREAD)
                .hasSize(plan.reading().coverage().unread());
    }

    private static Plan recognised(List<Block> blocks) {
        Map<SourceFile, SourceDocument> documents = new LinkedHashMap<>();
        documents.put(new SourceFile("plan.docx", "0"), new SourceDocument("plan.docx", blocks, List.of()));
        return new PlanRecogniser(AgencyCatalogue.shipped()).recognise(documents, List.of()).getFirst().plan();
    }

    /** Paragraphs outside tables and cells with text. */
    private static long filled(List<Block> blocks) {
        return blocks.stream().mapToLong(block -> switch (block) {
            case Paragraph _ -> 1;
            case Table table -> table.cells().stream().filter(cell -> !cell.paragraphs().isEmpty()).count();
        }).sum();
    }

    @Provide
    Arbitrary<List<Block>> documents() {
        Arbitrary<List<String>> paragraph = Arbitraries.of(LINES).list().ofSize(1);
        Arbitrary<List<String>> table = Arbitraries.of(CELLS)
                .list()
                .ofMinSize(4)
                .ofMaxSize(20)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, paragraph), net.jqwik.api.Tuple.of(1, table))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(CoverageTest::blocks);
    }

    private static List<Block> blocks(List<List<String>> pieces) {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (List<String> piece : pieces) {
            blocks.add(piece.size() == 1 ? paragraph(piece.getFirst(), number) : table(piece, number));
            number += piece.size();
        }
        return blocks;
    }

    private static Paragraph paragraph(String text, int number) {
        return new Paragraph(text, null, new Shape(Role.BODY, false, false, false), source(text, number));
    }

    /** A ruled table of four columns, filled row by row. */
    private static Table table(List<String> texts, int number) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            cells.add(new Cell(at / 4, at % 4, 1, 1,
                    text.isEmpty() ? List.of() : List.of(paragraph(text, number + at)), source(text, number + at)));
        }
        return new Table((texts.size() + 3) / 4, 4, true, true, cells);
    }

    private static Source source(String text, int number) {
        return new Source("plan.docx", number, null, null, null, 0, text.length());
    }
}
