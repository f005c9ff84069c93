package vn.sokehoach.data.damage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.data.damage.TypedIntoExcel.Settings;
import vn.sokehoach.data.excel.XlsxWriter;

/** A workbook whose figures somebody typed again into cells without a format. */
final class RetypedWorkbook {
    private static final Pattern FIGURE = Pattern.compile("[<>]? ?[\\d.,]+%?(?: ?- ?[\\d.,]+%?)?");

    private static final Pattern PLAIN = Pattern.compile("[\\d.,]+");

    private RetypedWorkbook() {}

    /** The tables of a plan as the program hands them out. */
    static byte[] exported(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(AppendixLayouts.of(plan, PlanTracking.initial(plan.id(), plan.year())), "Kế hoạch",
                "UBND tỉnh", out);
        return out.toByteArray();
    }

    /**
     * Types all figures again that do not stand in a first column.
     *
     * @param bare     whether the cells lose the formats that Excel gave them
     * @param perCents whether the sign is typed with the figures of rows with that unit
     */
    static byte[] of(byte[] content, Settings settings, int year, boolean bare, boolean perCents) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    retype(row, text -> {
                        boolean sign = perCents && isPerCent(row) && PLAIN.matcher(text).matches();
                        TypedIntoExcel typed = TypedIntoExcel.of(sign ? text + "%" : text, settings, year);
                        return bare ? typed.withoutFormat() : typed;
                    });
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void retype(Row row, Function<String, TypedIntoExcel> typing) {
        for (Cell cell : row) {
            String shown = shown(cell);
            if (cell.getColumnIndex() > row.getFirstCellNum() && FIGURE.matcher(shown).matches()) {
                typing.apply(shown).into(cell);
            }
        }
    }

    private static boolean isPerCent(Row row) {
        return StreamSupport.stream(row.spliterator(), false).anyMatch(cell -> shown(cell).equals("%"));
    }

    private static String shown(Cell cell) {
        return new DataFormatter(Locale.of("vi", "VN")).formatCellValue(cell).strip();
    }
}
