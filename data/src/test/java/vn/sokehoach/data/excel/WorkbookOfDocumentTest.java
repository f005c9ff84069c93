package vn.sokehoach.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.data.reading.SharedPlans;

/** The workbook of a real plan holds its printed tables cell for cell. */
class WorkbookOfDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx"})
    void equalsTheTablesOfTheWordFile(String name) throws IOException, UnreadableDocument {
        List<WordTable> printed = WordTable.numbered(SharedPlans.bytes(name));
        List<SheetTable> sheets = List.copyOf(SheetTable.all(workbook(SharedPlans.plan(name))).values());

        assertThat(printed).isNotEmpty().hasSizeLessThanOrEqualTo(sheets.size());
        for (int i = 0; i < printed.size(); i++) {
            assertThat(sheets.get(i).rows()).isEqualTo(printed.get(i).rows());
            Set<Integer> groups = groups(printed.get(i).rows());
            assertThat(beside(groups, sheets.get(i).merges())).isEqualTo(beside(groups, printed.get(i).merges()));
        }
    }

    @ParameterizedTest
    @CsvSource({"binh-duong-2024.docx, binh-duong-2024.txt", "tra-vinh-2023-phu-luc.docx, tra-vinh-2023-phu-luc.txt"})
    void isTheSameFromPlainText(String word, String text) throws IOException, UnreadableDocument {
        Map<String, SheetTable> fromText = SheetTable.all(workbook(SharedPlans.plan(text)));

        assertThat(SheetTable.all(workbook(SharedPlans.plan(word)))).isEqualTo(fromText).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx", "binh-duong-2025.txt"})
    void isReadAlikeByASecondLibrary(String name) throws IOException, UnreadableDocument {
        Plan plan = SharedPlans.plan(name);
        List<AppendixTable> tables = tables(plan);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook(plan)))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName)
                    .containsExactlyElementsOf(tables.stream().map(AppendixTable::sheetName).toList());
            for (int i = 0; i < tables.size(); i++) {
                assertThat(filled(sheets.get(i))).containsSubsequence(filled(tables.get(i)));
            }
        }
    }

    /** Rows with a Roman number: what they merge is the form's and not the document's. */
    private static Set<Integer> groups(List<List<String>> rows) {
        Set<Integer> groups = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).getFirst().matches("[IVX]+\\.?")) {
                groups.add(row);
            }
        }
        return groups;
    }

    private static Set<String> beside(Set<Integer> rows, Set<String> merges) {
        Set<String> beside = new HashSet<>(merges);
        beside.removeIf(merge -> rows.contains(Integer.valueOf(merge.substring(0, merge.indexOf(' ')))));
        return beside;
    }

    private static List<AppendixTable> tables(Plan plan) {
        return AppendixLayouts.of(plan, PlanTracking.initial(plan.id(), plan.year()));
    }

    private static byte[] workbook(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(tables(plan), "Kế hoạch", "UBND tỉnh", out);
        return out.toByteArray();
    }

    /** All cells with something in them, row by row: numbers as they are, texts as they are. */
    private static List<String> filled(Sheet sheet) throws IOException {
        List<String> filled = new ArrayList<>();
        for (Row row : sheet.read()) {
            for (Cell cell : row) {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    filled.add(cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.asString());
                }
            }
        }
        return filled;
    }

    private static List<String> filled(AppendixTable table) {
        List<String> filled = new ArrayList<>();
        table.head().rows().forEach(filled::addAll);
        filled.addAll(table.head().columnNumbers());
        for (AppendixTable.Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                String text = row.cells().get(column);
                boolean number = table.columns().get(column).numbers() && PlainNumber.of(text).isPresent();
                filled.add(number ? plain(VietnameseNumbers.parse(text).orElseThrow()) : text);
            }
        }
        filled.removeIf(String::isEmpty);
        return filled;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
