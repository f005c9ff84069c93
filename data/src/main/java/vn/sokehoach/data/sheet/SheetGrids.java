package vn.sokehoach.data.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.submission.merge.TypedCell;
import vn.sokehoach.core.submission.merge.TypedCell.Kind;
import vn.sokehoach.core.submission.returned.GridSheet;
import vn.sokehoach.core.submission.returned.ReturnedWorkbook;
import vn.sokehoach.data.sheet.CellContent.Amount;

/** The sheets of a workbook cell by cell, each with what it shows and the number behind it. */
final class SheetGrids {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** Excel knows no more digits of a number; those behind are the machine's. */
    private static final MathContext DIGITS = new MathContext(15);

    private final ShownCells cells;
    private final boolean from1904;

    SheetGrids(CellSource.Rest rest) {
        this.cells = new ShownCells("", rest);
        this.from1904 = rest.from1904();
    }

    ReturnedWorkbook of(MetWorkbook workbook, @Nullable String sender) {
        List<GridSheet> sheets = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (MetSheet sheet : workbook.sheets()) {
            if (sheet.isLeftOut()) {
                leftOut.add(sheet.name());
            } else {
                sheets.add(grid(sheet));
            }
        }
        return new ReturnedWorkbook(sheets, leftOut, sender);
    }

    private GridSheet grid(MetSheet sheet) {
        GridSheet grid = GridSheet.named(sheet.name(), sheet.merges().stream().map(SheetGrids::area).toList());
        for (MetCell cell : sheet.cells()) {
            cells.shown(sheet.name(), cell)
                    .ifPresent(shown -> grid.put(cell.row(), cell.column(), typed(shown)));
        }
        return grid;
    }

    private static GridSheet.Area area(CellRangeAddress merge) {
        return new GridSheet.Area(merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(),
                merge.getLastColumn());
    }

    private TypedCell typed(ShownCell shown) {
        MetCell cell = shown.cell();
        return switch (cell.content()) {
            case Amount amount when cell.look().date() ->
                new TypedCell(Kind.DAY, day(amount.value(), shown.text()), number(amount), cell.calculated());
            case Amount amount -> new TypedCell(
                    cell.look().formatText().contains("%") ? Kind.PERCENTAGE : Kind.NUMBER, shown.text(),
                    number(amount), cell.calculated());
            case CellContent.Failure _ -> new TypedCell(Kind.ERROR, shown.text(), null, cell.calculated());
            case CellContent.Words _,CellContent.Shared _ ->
                new TypedCell(Kind.TEXT, shown.text(), null, cell.calculated());
        };
    }

    private static BigDecimal number(Amount amount) {
        return new BigDecimal(amount.value(), DIGITS);
    }

    /** The day whatever its format; a mere time as it is shown. */
    private String day(double days, String shown) {
        return days < 1 || !DateUtil.isValidExcelDate(days) ? shown
                : DateUtil.getLocalDateTime(days, from1904).toLocalDate().format(DAY);
    }
}
