package vn.sokehoach.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.plan.PrintedTable.Merge;

class XlsxWriterTest {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    @Property(tries = 60)
    void givesEveryTextBackAsItWas(@ForAll("bodies") List<List<String>> body) throws IOException {
        AppendixTable table = table(List.of(), body.stream().map(cells -> new Row(Kind.NUMBERED, cells)).toList());

        SheetTable read = SheetTable.all(written(table)).values().iterator().next();

        List<List<String>> expected = new ArrayList<>(table.head().rows());
        expected.addAll(body);
        assertThat(read.rows()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<List<String>>> bodies() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("aăâbđêơưẢừ =+-@0123456789,.%<>\"'&\n").ofMaxLength(60);
        Arbitrary<String> numbers =
                Arbitraries.of("0", "11,00", "1.990.000", "57.479,60", "-3,5", "-0", "-0,00", "08", "103-107",
                        "12,616", "> 8,7", "Trên 80", "41,3%", "=1+1", "1.2.3", "12345678901234567890");
        // A cell of blanks alone is an empty cell to every reader.
        Arbitrary<String> cell = Arbitraries.oneOf(words, numbers).map(text -> text.isBlank() ? "" : text);
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
    }

    @Test
    void keepsPlainNumbersAsNumbersAndNothingElse() throws IOException {
        XSSFSheet sheet = sheet(table(List.of(), List.of(new Row(Kind.NUMBERED, List.of("1", "=1+1", "1.234,50")),
                new Row(Kind.NUMBERED, List.of("2", "1.234", "103-107")))));
        int first = firstBodyRow(sheet);

        assertThat(sheet.getRow(first).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        XSSFCell formula = sheet.getRow(first).getCell(1);
        assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
        assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        XSSFCell number = sheet.getRow(first).getCell(2);
        assertThat(number.getNumericCellValue()).isEqualTo(1234.5);
        assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("[$-42A]#,##0.00");
        assertThat(sheet.getRow(first + 1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(first + 1).getCell(2).getStringCellValue()).isEqualTo("103-107");
    }

    @Test
    void setsThePageUpAsTheDecreeAsks() throws IOException {
        XSSFSheet sheet = sheet(table(List.of(), List.of(row("1"), row("2"))));

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getMargin(PageMargin.LEFT) * MILLIMETRES_PER_INCH).isEqualTo(22, Offset.offset(0.1));
        assertThat(sheet.getHeader().getCenter()).endsWith("&P");
        assertThat(sheet.getCTWorksheet().getHeaderFooter().getDifferentFirst()).isTrue();
        assertThat(sheet.getFirstHeader().getCenter()).isEmpty();
        assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(firstBodyRow(sheet) - 1);
        double width = 0;
        for (int column = 0; column < 3; column++) {
            width += sheet.getColumnWidthInPixels(column) / 96 * MILLIMETRES_PER_INCH;
        }
        assertThat(width).isLessThanOrEqualTo(255);
    }

    @Test
    void putsTheTitleBlockAboveAndItsWordsInTheProperties() throws IOException {
        byte[] bytes = written(table(List.of(), List.of(row("1"))));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Phụ lục IV");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("CHỈ TIÊU");
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getItalic()).isTrue();
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(0, 0, 0, 2),
                    new CellRangeAddress(2, 2, 0, 2));
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Kế hoạch thử");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("Times New Roman");
        }
    }

    @Test
    void bordersEveryCellOfAMergeAndMergesGroupRowsToTheEnd() throws IOException {
        XSSFSheet sheet = sheet(table(List.of(new Merge(1, 2, 2, 1)),
                List.of(new Row(Kind.GROUP, List.of("I", "Kinh tế", "")), row("1"), row("2"))));
        int first = firstBodyRow(sheet);

        assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(first, first, 1, 2),
                new CellRangeAddress(first + 1, first + 2, 2, 2));
        assertThat(sheet.getRow(first + 2).getCell(2).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
        assertThat(sheet.getRow(first).getCell(2).getCellStyle().getBorderRight()).isEqualTo(BorderStyle.THIN);
    }

    @Test
    void makesSeveralRowsOfOneThatIsHigherThanExcelAllows() throws IOException {
        String endless = "Việc cần làm ngay. ".repeat(400).strip();
        AppendixTable table = table(List.of(), List.of(new Row(Kind.NUMBERED, List.of("1", endless, "")), row("2")));
        XSSFSheet sheet = sheet(table);

        for (int row = firstBodyRow(sheet); row <= sheet.getLastRowNum(); row++) {
            assertThat(sheet.getRow(row).getHeightInPoints()).isLessThanOrEqualTo(409);
        }
        assertThat(sheet.getLastRowNum()).isGreaterThan(firstBodyRow(sheet) + 1);
        assertThat(SheetTable.of(sheet).rows()).hasSize(3)
                .element(1)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .contains(endless);
    }

    @Test
    void givesSheetsNamesThatExcelAllowsAndNoneTwice() throws IOException {
        AppendixTable one = named("Phụ lục: I/II [?*] và một tên dài quá ba mươi mốt chữ");
        byte[] bytes = written(one, one, named("phụ lục i"), named("Phụ lục I"));

        assertThat(SheetTable.all(bytes).keySet()).hasSize(4)
                .allMatch(name -> name.length() <= 31 && name.matches("[^:/\\\\?*\\[\\]]+"));
    }

    private static Row row(String number) {
        return new Row(Kind.NUMBERED, List.of(number, "Nội dung", ""));
    }

    private static int firstBodyRow(XSSFSheet sheet) {
        return sheet.getPaneInformation().getHorizontalSplitPosition();
    }

    private static AppendixTable table(List<Merge> merges, List<Row> rows) {
        return new AppendixTable("Phụ lục IV", new TitleBlock("Phụ lục IV", "CHỈ TIÊU", "(Kèm theo Kế hoạch)"),
                List.of(new Column(15, Alignment.CENTRE, false), new Column(160, Alignment.JUSTIFIED, false),
                        new Column(80, Alignment.CENTRE, true)),
                new Header(List.of(List.of("TT", "Nội dung", "Kế hoạch năm 2031")), List.of(), List.of()), rows, merges,
                new PageSetup(true, 20, 20, 20, 22));
    }

    private static AppendixTable named(String name) {
        AppendixTable table = table(List.of(), List.of(row("1")));
        return new AppendixTable(name, table.title(), table.columns(), table.head(), table.rows(), table.merges(),
                table.page());
    }

    private static XSSFSheet sheet(AppendixTable table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(table))).getSheetAt(0);
    }

    private static byte[] written(AppendixTable... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(List.of(tables), "Kế hoạch thử", "UBND tỉnh", out);
        return out.toByteArray();
    }
}
