package vn.sokehoach.data.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sokehoach.data.sheet.Workbooks.row;

import java.time.Duration;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;

class SheetExtentTest {
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    @Test
    void keepsAStrayCellFarToTheRightWithoutTheColumnsBetween() throws Exception {
        SourceDocument document = Workbooks.read(workbook -> {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch");
            row(sheet, 1, 1, "Thu", "5");
            sheet.getRow(1).createCell(LAST_COLUMN).setCellValue("ghi chú");
        });

        assertThat(Workbooks.texts(Workbooks.tables(document).getFirst())).containsExactly("TT|Chỉ tiêu|Kế hoạch|",
                "1|Thu|5|ghi chú");
    }

    @Test
    void keepsAnEmptyColumnOfATable() throws Exception {
        SourceDocument document = Workbooks.read(workbook -> {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "TT", "Chỉ tiêu", "", "Kế hoạch");
            row(sheet, 1, 1, "Thu", "", "5");
        });

        assertThat(Workbooks.tables(document).getFirst().columns()).isEqualTo(4);
    }

    @Test
    void readsTheLastRowThereIsAndManyMergesInNoTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            SourceDocument document = Workbooks.read(workbook -> {
                Sheet sheet = workbook.createSheet();
                row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch");
                for (int no = 1; no <= 4_000; no++) {
                    row(sheet, no, no, "Thu", "5", "");
                    ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet).addMergedRegionUnsafe(
                            new CellRangeAddress(no, no, 2, 3));
                }
                row(sheet, LAST_ROW, "cuối", "trang", "tính");
            });
            assertThat(Workbooks.tables(document).getFirst().rows()).isEqualTo(4_002);
        });
    }

    @Test
    void refusesATableOfTooManyCells() {
        UnreadableDocument refusal =
                catchThrowableOfType(UnreadableDocument.class, () -> Workbooks.read(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch");
                    for (int column = 10; column <= LAST_COLUMN; column += 10) {
                        sheet.getRow(0).createCell(column).setCellValue("x");
                    }
                    for (int no = 1; no <= 200; no++) {
                        row(sheet, no, no, "Thu");
                    }
                }));

        assertThat(refusal.arguments()).containsExactly("cells");
    }

    @Test
    void readsHiddenRowsAndColumnsAndNamesThem() throws Exception {
        SourceDocument document = Workbooks.read(XSSFWorkbook::new, workbook -> {
            Sheet sheet = workbook.createSheet("Biểu 3");
            row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch");
            for (int no = 1; no <= 5; no++) {
                row(sheet, no, no, "Thu", "5");
            }
            List.of(1, 2, 4, 40).forEach(no -> {
                if (sheet.getRow(no) == null) {
                    sheet.createRow(no);
                }
                sheet.getRow(no).setZeroHeight(true);
            });
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(30, true);
        });

        assertThat(Workbooks.tables(document).getFirst().rows()).isEqualTo(6);
        DraftProblem problem = document.problems().getFirst();
        assertThat(document.problems()).hasSize(1);
        assertThat(problem.code()).isEqualTo(DraftProblem.Code.PARTS_HIDDEN);
        assertThat(problem.arguments()).containsExactly("Biểu 3", "2:3, 5:5, C:C");
    }
}
