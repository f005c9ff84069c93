package vn.sokehoach.data.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.BlockDump;
import vn.sokehoach.data.reading.SniffingReader;

/** Cells in legacy fonts, whole or in part. */
class LegacyCellsTest {

    static Stream<Supplier<Workbook>> kinds() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsCellsByTheirFonts(Supplier<Workbook> kind) throws Exception {
        try (Workbook workbook = kind.get()) {
            Sheet sheet = workbook.createSheet("Biểu 1");
            row(sheet, 0, "Arial", "Biểu số liệu");
            row(sheet, 1, ".VnTimeH", "chØ tiªu rõng");
            row(sheet, 3, ".VnTime", "TT", "ChØ tiªu", "§¬n vÞ tÝnh");
            row(sheet, 4, "VNI-Times", "1", "Dieän tích röøng", "Heùc ta");
            row(sheet, 5, ".VnTime", "2", "Hộ trồng rừng", "Hộ");
            row(sheet, 6, "Arial", "3", "Độ che phủ", "%");
            SourceDocument document = read(workbook);

            assertThat(texts(document)).containsExactly("Biểu số liệu", "CHỈ TIÊU RỪNG", "TT", "Chỉ tiêu",
                    "Đơn vị tính", "1", "Diện tích rừng", "Héc ta", "2", "Hộ trồng rừng", "Hộ", "3", "Độ che phủ", "%");
            assertThat(document.problems()).allMatch(problem -> problem.code() == DraftProblem.Code.LEGACY_LETTERS)
                    .extracting(problem -> problem.source().row())
                    .containsExactly(2, 4, 4, 5, 5);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsPartsOfACellByTheirFonts(Supplier<Workbook> kind) throws Exception {
        try (Workbook workbook = kind.get()) {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "Arial", "");
            RichTextString text = workbook.getCreationHelper().createRichTextString("Số hộ trång rõng, heát vuï");
            text.applyFont(6, 17, font(workbook, ".VnTime"));
            text.applyFont(17, 26, font(workbook, "VNI-Times"));
            sheet.getRow(0).getCell(0).setCellValue(text);

            assertThat(texts(read(workbook))).containsExactly("Số hộ trồng rừng, hết vụ");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsManyRepairsOnceASheet(Supplier<Workbook> kind) throws Exception {
        try (Workbook workbook = kind.get()) {
            for (String name : List.of("Một", "Hai")) {
                Sheet sheet = workbook.createSheet(name);
                for (int no = 0; no < 40; no++) {
                    row(sheet, no, ".VnTime", "§éi " + no);
                }
            }
            assertThat(read(workbook).problems()).extracting(problem -> problem.source().sheet())
                    .containsExactly("Một", "Hai");
        }
    }

    private static SourceDocument read(Workbook workbook) throws Exception {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return new SniffingReader().read(new SourceFile("bieu.xlsx", "00"), out.toByteArray());
        } catch (UnreadableDocument refused) {
            throw new AssertionError(refused);
        }
    }

    private static List<String> texts(SourceDocument document) {
        return BlockDump.paragraphs(document).stream().map(paragraph -> paragraph.text()).toList();
    }

    private static void row(Sheet sheet, int no, String font, String... values) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font(sheet.getWorkbook(), font));
        Row row = sheet.createRow(no);
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(values[column]);
        }
    }

    private static Font font(Workbook workbook, String name) {
        Font font = workbook.createFont();
        font.setFontName(name);
        return font;
    }
}
