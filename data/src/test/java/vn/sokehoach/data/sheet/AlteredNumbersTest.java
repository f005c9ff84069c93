package vn.sokehoach.data.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.reading.SharedPlans;

class AlteredNumbersTest {
    private static final Typed NOTHING = new Typed("", "General");

    /** What stands in a cell, and the format of the cell. */
    private record Typed(Object value, String format) {}

    static Stream<Arguments> altered() {
        return Stream.of(
                arguments("a decimal that became thousands", typed(12_616, "#,##0"), text("8,5"), "tỷ kWh", "12,616"),
                arguments("the same without a format", typed(12_616, "General"), text("8,5"), "tỷ kWh", "12,616"),
                arguments("thousands that became a decimal", typed(23.273, "General"), text("8,5"), "người", "23.273"),
                arguments("thousands that lost their noughts", typed(1.8, "General"), text("1.990.000"), "triệu USD",
                        "1.800"),
                arguments("a share of more than all", typed(74_605, "#,##0"), NOTHING, "%", "74,605"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("altered")
    void tellsOf(String what, Typed number, Typed neighbour, String unit, String before) throws Exception {
        List<DraftProblem> problems = problems(number, neighbour, unit);

        assertThat(problems).extracting(DraftProblem::code).containsExactly(DraftProblem.Code.CELL_NUMBER);
        assertThat(problems.getFirst().arguments().getFirst()).isEqualTo("D2");
        assertThat(problems.getFirst().arguments().getLast()).isEqualTo(before);
        assertThat(problems.getFirst().source().row()).isEqualTo(2);
    }

    static Stream<Arguments> plain() {
        return Stream.of(arguments("a number among numbers", typed(12_616, "#,##0"), typed(8.5, "General"), "tỷ kWh"),
                arguments("a number among words", typed(12_616, "#,##0"), text("Đạt"), "tỷ đồng"),
                arguments("a year", typed(2025, "General"), text("8,5"), "năm"),
                arguments("a number whose format names its language", typed(12_616, "[$-42A]#,##0"), text("8,5"),
                        "tỷ đồng"),
                arguments("a decimal typed by hand into a column of texts", typed(9.5, "General"),
                        new Typed("8,5", "@"), "%"),
                arguments("millions", typed(1_990_000, "#,##0"), text("8,5"), "người"),
                arguments("a small share", typed(74.6, "General"), NOTHING, "%"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void leavesAlone(String what, Typed number, Typed neighbour, String unit) throws Exception {
        assertThat(problems(number, neighbour, unit)).isEmpty();
    }

    @Test
    void takesRunningNumbersForNoTargets() throws Exception {
        assertThat(Workbooks.read(workbook -> {
            Sheet sheet = workbook.createSheet();
            Workbooks.row(sheet, 0, "TT", "Chỉ tiêu", "Đơn vị", "Kế hoạch");
            Workbooks.row(sheet, 1, 1_200, "Che phủ", "%", "42,5");
        }).problems()).isEmpty();
    }

    @Test
    void tellsOfThemInWorkbooksOfOldExcelToo() throws Exception {
        assertThat(Workbooks.read(HSSFWorkbook::new, workbook -> {
            Sheet sheet = workbook.createSheet();
            Workbooks.row(sheet, 0, "TT", "Chỉ tiêu", "Đơn vị", "Kế hoạch");
            Workbooks.row(sheet, 1, 1, "Điện", "tỷ kWh", 12_616);
            Workbooks.row(sheet, 2, 2, "Than", "tấn", "8,5");
        }).problems()).extracting(DraftProblem::code).containsExactly(DraftProblem.Code.CELL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tra-vinh-2023-phu-luc-1.xlsx", "tra-vinh-2023-phu-luc-2.xlsx",
            "tra-vinh-2023-phu-luc-3.xlsx", "tra-vinh-2023-phu-luc-3.xls"})
    void leavesTheNumbersOfRealWorkbooksAlone(String name) throws Exception {
        assertThat(SharedPlans.read(name).problems()).isEmpty();
    }

    private static Typed typed(double value, String format) {
        return new Typed(value, format);
    }

    private static Typed text(String text) {
        return new Typed(text, "General");
    }

    /** Of a table with the number and, below it, its neighbour. */
    private static List<DraftProblem> problems(Typed number, Typed neighbour, String unit) throws Exception {
        return Workbooks.read(workbook -> {
            Sheet sheet = workbook.createSheet("Biểu 1");
            Workbooks.row(sheet, 0, "TT", "Chỉ tiêu", "Đơn vị", "Kế hoạch");
            Workbooks.row(sheet, 1, 1, "Sản lượng", unit, number.value());
            Workbooks.row(sheet, 2, 2, "Cây trồng", "cây", neighbour.value());
            format(sheet.getRow(1).getCell(3), number.format());
            format(sheet.getRow(2).getCell(3), neighbour.format());
        }).problems();
    }

    private static void format(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
