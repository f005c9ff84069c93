package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** The fonts in which a cell shows its text: that of the cell, and others for parts of it. */
final class CellFonts {

    private CellFonts() {}

    /** What the cell shows, cut where the font changes. */
    static List<Run> of(Cell cell, String shown) {
        TreeMap<Integer, String> starts = new TreeMap<>();
        String own = name(cell.getSheet().getWorkbook(), cell.getCellStyle().getFontIndex());
        starts.put(0, own);
        if (cell.getCellType() == CellType.STRING && !shown.isEmpty()) {
            RichTextString text = cell.getRichStringCellValue();
            for (int run = 0; shown.equals(text.getString()) && run < text.numFormattingRuns(); run++) {
                String named = name(cell, text, run);
                starts.put(text.getIndexOfFormattingRun(run), named == null ? own : named);
            }
        }
        List<Run> runs = new ArrayList<>();
        starts.headMap(shown.length()).forEach((start, font) -> {
            Integer next = starts.higherKey(start);
            runs.add(new Run(shown.substring(start, next == null ? shown.length() : Math.min(next, shown.length())),
                    font));
        });
        return runs;
    }

    private static @Nullable String name(Cell cell, RichTextString text, int run) {
        return switch (text) {
            case HSSFRichTextString old -> name(cell.getSheet().getWorkbook(), old.getFontOfFormattingRun(run));
            case XSSFRichTextString rich -> {
                @Nullable
                Font font = rich.getFontOfFormattingRun(run);
                yield font == null ? null : font.getFontName();
            }
            default -> null;
        };
    }

    private static String name(Workbook workbook, int font) {
        return workbook.getFontAt(font).getFontName();
    }

    /** A part of a text and the name of its font. */
    record Run(String text, String font) {}
}
