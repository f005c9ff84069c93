package vn.sokehoach.data.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;

class SheetReaderTest {

    static Stream<Supplier<Workbook>> kinds() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsLinesAboveATableAndTheTableWithItsPlaces(Supplier<Workbook> kind) throws Exception {
        SourceDocument document = Workbooks.read(kind, workbook -> {
            Sheet sheet = workbook.createSheet("Biểu 1");
            Workbooks.row(sheet, 0, "Phụ lục V");
            Workbooks.row(sheet, 1, "CÂY GIỐNG");
            Workbooks.row(sheet, 3, "TT", "Chỉ tiêu", "Đơn vị");
            Workbooks.row(sheet, 4, 1, "Cây keo", "cây");
            Workbooks.row(sheet, 5, 2, "Cây quế", "cây");
        });

        assertThat(Workbooks.paragraphs(document)).containsExactly("Phụ lục V", "CÂY GIỐNG");
        Table table = Workbooks.tables(document).getFirst();
        assertThat(Workbooks.texts(table)).containsExactly("TT|Chỉ tiêu|Đơn vị", "1|Cây keo|cây", "2|Cây quế|cây");
        assertThat(table.cell(2, 1).source().sheet()).isEqualTo("Biểu 1");
        assertThat(table.cell(2, 1).source().row()).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void showsNumbersAsExcelDoesInVietnam(Supplier<Workbook> kind) throws Exception {
        SourceDocument document = Workbooks.read(kind, workbook -> {
            Sheet sheet = workbook.createSheet();
            Workbooks.row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch");
            Workbooks.row(sheet, 1, 1, "Thu", 57479.6);
            Workbooks.row(sheet, 2, 2, "Tỷ lệ", 41.3);
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            sheet.getRow(1).getCell(2).setCellStyle(money);
        });

        assertThat(Workbooks.texts(Workbooks.tables(document).getFirst())).endsWith("1|Thu|57.479,60", "2|Tỷ lệ|41,3");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsOfCellsThatBecameDates(Supplier<Workbook> kind) throws Exception {
        SourceDocument document = Workbooks.read(kind, workbook -> {
            Sheet sheet = workbook.createSheet("Biểu 2");
            Workbooks.row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch");
            Workbooks.row(sheet, 1, 1, "Sinh", "");
            Cell cell = sheet.getRow(1).getCell(2);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d-mmm"));
            cell.setCellStyle(day);
            cell.setCellValue(LocalDate.of(2024, 10, 9));
        });

        DraftProblem problem = document.problems().getFirst();
        assertThat(problem.code()).isEqualTo(DraftProblem.Code.CELL_DATE);
        assertThat(problem.arguments().getFirst()).isEqualTo("C2");
        assertThat(problem.source().sheet()).isEqualTo("Biểu 2");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsMergedCellsTogether(Supplier<Workbook> kind) throws Exception {
        SourceDocument document = Workbooks.read(kind, workbook -> {
            Sheet sheet = workbook.createSheet();
            Workbooks.row(sheet, 0, "TT", "Chỉ tiêu", "Cơ quan");
            Workbooks.row(sheet, 1, 1, "Thu", "Sở Tài chính");
            Workbooks.row(sheet, 2, 2, "Chi", "");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        });

        Table table = Workbooks.tables(document).getFirst();
        assertThat(table.cell(1, 2).rowSpan()).isEqualTo(2);
        assertThat(table.cell(2, 2)).isNull();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void partsTablesInOneSheetAndReadsEverySheetThatIsShown(Supplier<Workbook> kind) throws Exception {
        SourceDocument document = Workbooks.read(kind, workbook -> {
            Sheet sheet = workbook.createSheet("Một");
            Workbooks.row(sheet, 0, "STT", "Nhiệm vụ");
            Workbooks.row(sheet, 1, 1, "Trồng rừng");
            Workbooks.row(sheet, 3, "Ghi chú: số liệu tạm tính");
            Workbooks.row(sheet, 5, "TT", "Chỉ tiêu");
            Workbooks.row(sheet, 6, 1, "Che phủ");
            Workbooks.row(workbook.createSheet("Hai"), 0, "Lời cuối");
            Workbooks.row(workbook.createSheet("Nháp"), 0, "Không đọc");
            workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
        });

        assertThat(Workbooks.tables(document)).hasSize(2);
        assertThat(Workbooks.paragraphs(document)).containsExactly("Ghi chú: số liệu tạm tính", "Lời cuối");
        assertThat(document.problems()).extracting(DraftProblem::code)
                .containsExactly(DraftProblem.Code.SHEET_HIDDEN);
    }

    @Test
    void takesTheLastResultOfAFormula() throws Exception {
        SourceDocument document = Workbooks.read(XSSFWorkbook::new, workbook -> {
            Sheet sheet = workbook.createSheet();
            Workbooks.row(sheet, 0, "TT", "Chỉ tiêu", "Tổng");
            Workbooks.row(sheet, 1, 1, "Cộng", "");
            Cell cell = sheet.getRow(1).getCell(2);
            cell.setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });

        assertThat(Workbooks.texts(Workbooks.tables(document).getFirst())).endsWith("1|Cộng|2");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class,
                () -> new SheetReader().read(new SourceFile("x.xls", "00"), new byte[600]));

        assertThat(refusal.reason()).isEqualTo(Reason.TRUNCATED_ZIP);
    }
}
