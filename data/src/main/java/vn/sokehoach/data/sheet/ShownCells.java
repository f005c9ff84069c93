package vn.sokehoach.data.sheet;

import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.legacy.FontRuns;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.core.text.legacy.Repaired;

/** What cells show, and which of them Excel may have altered: dates and errors are read as shown and told. */
final class ShownCells {
    private static final int MOST_CELLS = 2_000_000;

    private final DataFormatter formats = new DataFormatter(Locale.of("vi", "VN"));
    private final String file;
    private final List<DraftProblem> problems = new ArrayList<>();
    private final FontTrust trust = new FontTrust();
    private int read;

    ShownCells(String file) {
        this.file = file;
        formats.setUseCachedValuesForFormulaCells(true);
        // Excel shows its standard date as the settings of the country have it; POI always shows the American one.
        formats.addFormat("m/d/yy", new SimpleDateFormat("dd/MM/yyyy", Locale.ROOT));
    }

    /**
     * The text of a cell as Excel shows it, legacy fonts repaired; "" where there is none.
     *
     * @throws UnreadableDocument where the workbook has too many cells
     */
    Repaired text(@Nullable Cell cell) throws UnreadableDocument {
        if (cell == null) {
            return Repaired.sound("");
        }
        if (++read > MOST_CELLS) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "cells");
        }
        String shown = formats.formatCellValue(cell);
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            tell(DraftProblem.Code.CELL_DATE, cell, day(cell));
        } else if (type == CellType.ERROR) {
            tell(DraftProblem.Code.CELL_ERROR, cell);
        }
        return drawn(cell, shown);
    }

    /** The day of a date; none for a mere time. */
    private static String[] day(Cell cell) {
        double days = cell.getNumericCellValue();
        return days < 1 || !DateUtil.isValidExcelDate(days) ? new String[0]
                : new String[] {cell.getLocalDateTimeCellValue().toLocalDate().toString()};
    }

    private Repaired drawn(Cell cell, String shown) {
        FontRuns runs = new FontRuns(trust);
        CellFonts.of(cell, shown).forEach(run -> runs.append(run.text(), run.font()));
        return runs.repaired();
    }

    List<DraftProblem> problems() {
        return problems;
    }

    /** Notes that a cell should be looked at, with what it shows and further arguments. */
    void tell(DraftProblem.Code code, Cell cell, String... further) {
        Source place = new Source(file, 0, null, cell.getSheet().getSheetName(), cell.getRowIndex() + 1, 0, 0);
        List<String> arguments = new ArrayList<>(
                List.of(cell.getAddress().formatAsString(), formats.formatCellValue(cell)));
        arguments.addAll(List.of(further));
        problems.add(new DraftProblem(code, arguments, file, place));
    }
}
