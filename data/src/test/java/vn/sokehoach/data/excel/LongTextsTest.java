package vn.sokehoach.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.plan.PrintedTable.Merge;

class LongTextsTest {
    private static final int LONGEST = 32_767;
    private static final String LONG = "trồng rừng ".repeat(6_400).strip();

    @Test
    void goesOnInFurtherRowsWhereACellIsFull() throws IOException {
        XSSFSheet sheet = sheet(table(List.of(row(Kind.NUMBERED, "1", LONG, "Sở Tài chính")), List.of()));

        List<String> found = texts(sheet, 1);
        assertThat(found).allMatch(text -> text.length() <= LONGEST);
        assertThat(String.join(" ", found.subList(found.size() - 3, found.size()))).isEqualTo(LONG);
        assertThat(texts(sheet, 2)).containsOnlyOnce("Sở Tài chính");
        assertThatNothingIsHidden(sheet);
    }

    @Test
    void goesOnBesideAndBelowMergedCells() throws IOException {
        XSSFSheet sheet = sheet(table(List.of(row(Kind.GROUP, "I", LONG, ""), row(Kind.NUMBERED, "1", LONG, "Sở Y tế"),
                row(Kind.SUB, "", "", "")), List.of(new Merge(1, 1, 2, 1), new Merge(1, 2, 2, 1))));

        List<String> found = texts(sheet, 1);
        assertThat(String.join(" ", found.subList(found.size() - 6, found.size()))).isEqualTo(LONG + " " + LONG);
        assertThatNothingIsHidden(sheet);
    }

    @Test
    void partsATextWithoutWordsBetweenLetters() {
        String letters = "𠀀".repeat(LONGEST);

        assertThat(LongTexts.parts(letters)).allMatch(part -> part.length() <= LONGEST)
                .allMatch(part -> part.codePoints().allMatch(letter -> letter == "𠀀".codePointAt(0)));
        assertThat(String.join("", LongTexts.parts(letters))).isEqualTo(letters);
    }

    @Test
    void writesALongTitleInSeveralRows() throws IOException {
        AppendixTable plain = table(List.of(row(Kind.NUMBERED, "1", "Trồng rừng", "Sở Y tế")), List.of());
        XSSFSheet sheet = sheet(new AppendixTable(plain.sheetName(), new TitleBlock(null, LONG, null), plain.columns(),
                plain.head(), plain.rows(), plain.merges(), plain.page()));

        assertThat(String.join(" ", texts(sheet, 0)).strip()).startsWith(LONG);
    }

    /** Excel shows of merged cells only the first. */
    private static void assertThatNothingIsHidden(XSSFSheet sheet) {
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            merge.forEach(place -> {
                Cell cell = sheet.getRow(place.getRow()).getCell(place.getColumn());
                boolean first = place.getRow() == merge.getFirstRow() && place.getColumn() == merge.getFirstColumn();
                assertThat(first || cell == null || cell.getCellType() == CellType.BLANK).as("%s", place).isTrue();
            });
        }
    }

    private static AppendixTable.Row row(Kind kind, String... cells) {
        return new AppendixTable.Row(kind, List.of(cells));
    }

    private static AppendixTable table(List<AppendixTable.Row> rows, List<Merge> merges) {
        List<Column> columns = List.of(new Column(15, Alignment.CENTRE, false),
                new Column(120, Alignment.JUSTIFIED, false), new Column(60, Alignment.LEFT, false));
        Header head = new Header(List.of(List.of("TT", "Nhiệm vụ", "Chủ trì")), List.of(), List.of());
        return new AppendixTable("Phụ lục I", new TitleBlock("Phụ lục I", "NHIỆM VỤ", null), columns, head, rows,
                merges, new PageSetup(true, 20, 20, 20, 22));
    }

    private static XSSFSheet sheet(AppendixTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(List.of(table), "", "", out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static List<String> texts(XSSFSheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
