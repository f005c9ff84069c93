package vn.sokehoach.data.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sokehoach.data.sheet.Workbooks.row;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.block.Extent;

/** Sheets that reach far, some empty there, some not. */
class LargeSheetTest {
    private static final int TOO_MANY_ROWS = Extent.MOST_ROWS + 2;

    static Stream<Supplier<Workbook>> kinds() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsATableAsIfTheEmptyCellsAroundItWereNotThere(Supplier<Workbook> kind) throws Exception {
        SourceDocument document = Workbooks.read(kind, workbook -> {
            CellStyle yellow = workbook.createCellStyle();
            yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            Sheet sheet = workbook.createSheet();
            table(sheet, 3);
            for (int no = 4; no < 20_000; no++) {
                Cell cell = sheet.createRow(no).createCell(no % 200);
                cell.setCellStyle(yellow);
                if (no % 100 == 0) {
                    cell.setCellFormula("\"\"");
                    cell.setCellValue("");
                } else if (no % 100 == 1) {
                    cell.setCellValue(" ");
                }
            }
        });

        assertThat(document.problems()).isEmpty();
        assertThat(Workbooks.tables(document)).hasSize(1);
        assertThat(Workbooks.texts(Workbooks.tables(document).getFirst())).containsExactly("TT|Chỉ tiêu|Kế hoạch",
                "1|Thu|5", "2|Thu|5", "3|Thu|5");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leavesOutASheetThatHoldsTooMuchAndReadsTheOthers(Supplier<Workbook> kind) throws Exception {
        SourceDocument document = Workbooks.read(kind, workbook -> {
            table(workbook.createSheet("Biểu 1"), 4);
            table(workbook.createSheet("Số liệu gốc"), TOO_MANY_ROWS);
            table(workbook.createSheet("Biểu 2"), 5);
        });

        assertThat(Workbooks.tables(document)).extracting(table -> table.rows()).containsExactly(5, 6);
        DraftProblem problem = document.problems().getFirst();
        assertThat(document.problems()).hasSize(1);
        assertThat(problem.code()).isEqualTo(DraftProblem.Code.SHEET_TOO_LARGE);
        assertThat(problem.arguments()).containsExactly("Số liệu gốc", Integer.toString(Extent.MOST_ROWS),
                Integer.toString(Extent.MOST_CELLS));
    }

    @Test
    void leavesOutTheLargestOfSheetsThatHoldTooMuchTogether() throws Exception {
        SourceDocument document = Workbooks.read(workbook -> {
            table(workbook.createSheet("Biểu 1"), Extent.MOST_ROWS / 2);
            table(workbook.createSheet("Biểu 2"), Extent.MOST_ROWS / 2 - 100);
            table(workbook.createSheet("Biểu 3"), 200);
        });

        assertThat(document.problems()).extracting(problem -> problem.arguments().getFirst())
                .containsExactly("Biểu 1");
        assertThat(Workbooks.tables(document)).hasSize(2);
    }

    @Test
    void readsNothingWhereTheOnlySheetHoldsTooMuch() throws Exception {
        SourceDocument document = Workbooks.read(workbook -> table(workbook.createSheet("Lớn"), TOO_MANY_ROWS));

        assertThat(document.blocks()).isEmpty();
        assertThat(document.problems()).extracting(DraftProblem::code)
                .containsExactly(DraftProblem.Code.SHEET_TOO_LARGE);
    }

    @Test
    void refusesAWorkbookOfMoreCellsThanAnyHas() {
        UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class, () -> {
            MetSheet sheet = new MetWorkbook().begin("Lớn", true);
            CellContent one = new CellContent.Amount(1);
            for (int no = 0; no <= MetWorkbook.MOST_CELLS; no++) {
                sheet.add(new MetCell(no / 10, no % 10, CellLook.PLAIN, one, false));
            }
        });

        assertThat(refusal.reason()).isEqualTo(UnreadableDocument.Reason.CAP_EXCEEDED);
        assertThat(refusal.arguments()).isEqualTo(List.of("cells"));
    }

    private static void table(Sheet sheet, int rows) {
        row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch");
        for (int no = 1; no <= rows; no++) {
            row(sheet, no, no, "Thu", "5");
        }
    }
}
