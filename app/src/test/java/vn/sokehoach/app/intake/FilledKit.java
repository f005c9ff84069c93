package vn.sokehoach.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.RowCode;

/** A kit's workbook on an agency's desk: what is filled in where, and what is expected to arrive. */
public final class FilledKit {
    final Kit kit;
    final XSSFWorkbook workbook;
    /** What was filled in, by row code and field, as the field shapes it. */
    final Map<Place, String> filled = new LinkedHashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<Sheet, Map<KitColumn, Integer>> columns = new HashMap<>();

    record Place(String code, KitField field) {}

    public FilledKit(Kit kit, Path file) throws IOException {
        this.kit = kit;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        DataFormatter texts = new DataFormatter();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String text = texts.formatCellValue(cell);
                    KitColumn.ofKey(text)
                            .ifPresent(column -> columns.computeIfAbsent(sheet, _ -> new HashMap<>())
                                    .put(column, cell.getColumnIndex()));
                    if (RowCode.read(text).isPresent() && columns.containsKey(sheet)) {
                        rows.put(text, row);
                    }
                }
            }
        }
    }

    /** The sheets with rows to fill in. */
    List<Sheet> sheets() {
        return new ArrayList<>(columns.keySet());
    }

    /** Where a row of the kit stands. */
    public Row row(KitRow row) {
        return rows.get(row.code());
    }

    /** The column of a field on the sheet of a row. */
    int column(KitRow row, KitColumn column) {
        return columns.get(row(row).getSheet()).get(column);
    }

    Cell cell(KitRow row, KitField field) {
        Row at = row(row);
        int column = column(row, KitColumn.valueOf(field.name()));
        Cell cell = at.getCell(column);
        return cell == null ? at.createCell(column) : cell;
    }

    /** Fills in a text and expects its value. */
    public void fill(KitRow row, KitField field, String text, String value) {
        cell(row, field).setCellValue(text);
        filled.put(new Place(row.code(), field), value);
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
