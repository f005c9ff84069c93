package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.sheet.CellContent.Amount;
import vn.sokehoach.data.sheet.CellContent.Failure;
import vn.sokehoach.data.sheet.CellContent.FontChange;
import vn.sokehoach.data.sheet.CellContent.Words;

/** A sheet of an .xls, record by record. */
final class XlsSheet {
    private final MetSheet sheet;
    private final XlsLooks looks;
    private final @Nullable SSTRecord texts;
    private @Nullable FormulaRecord calculated;

    XlsSheet(MetSheet sheet, XlsLooks looks, @Nullable SSTRecord texts) {
        this.sheet = sheet;
        this.looks = looks;
        this.texts = texts;
    }

    /** Takes the next record. */
    void take(Record record) throws UnreadableDocument {
        switch (record) {
            case NumberRecord number -> add(number, new Amount(number.getValue()), false);
            case LabelSSTRecord label when texts != null ->
                add(label, words(texts.getString(label.getSSTIndex())), false);
            case LabelRecord label -> add(label, Words.plain(label.getValue()), false);
            case BoolErrRecord value -> add(value, value.isError() ? failure(value.getErrorValue())
                    : truth(value.getBooleanValue()), false);
            case FormulaRecord formula -> result(formula);
            case StringRecord text when calculated != null -> {
                add(calculated, Words.plain(text.getString()), true);
                calculated = null;
            }
            case RowRecord row when row.getZeroHeight() -> sheet.hideRow(row.getRowNumber());
            case ColumnInfoRecord columns when columns.getHidden() -> sheet.hideColumns(columns.getFirstColumn(),
                    Math.min(columns.getLastColumn(), SpreadsheetVersion.EXCEL97.getLastColumnIndex()));
            case MergeCellsRecord merges -> {
                for (int at = 0; at < merges.getNumAreas(); at++) {
                    sheet.merge(merges.getAreaAt(at));
                }
            }
            default -> {
                // says nothing of cells
            }
        }
    }

    /** The text of a formula's last result comes in a record of its own. */
    private void result(FormulaRecord formula) throws UnreadableDocument {
        calculated = formula.hasCachedResultString() ? formula : null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> add(formula, new Amount(formula.getValue()), true);
            case BOOLEAN -> add(formula, truth(formula.getCachedBooleanValue()), true);
            case ERROR -> add(formula, failure(formula.getCachedErrorValue()), true);
            default -> {
                // a text, or nothing
            }
        }
    }

    private void add(CellValueRecordInterface cell, CellContent content, boolean result) throws UnreadableDocument {
        if (!(content instanceof Words words && words.text().isBlank())) {
            sheet.add(new MetCell(cell.getRow(), cell.getColumn(), looks.look(cell.getXFIndex()), content, result));
        }
    }

    private Words words(UnicodeString text) {
        List<FontChange> fonts = new ArrayList<>();
        for (int at = 0; at < text.getFormatRunCount(); at++) {
            FormatRun run = text.getFormatRun(at);
            fonts.add(new FontChange(run.getCharacterPos(), looks.font(run.getFontIndex())));
        }
        return new Words(text.getString(), fonts);
    }

    private static CellContent truth(boolean value) {
        return Words.plain(value ? "TRUE" : "FALSE");
    }

    private static CellContent failure(int code) {
        return new Failure(FormulaError.forInt(code).getString());
    }
}
