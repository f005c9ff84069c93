package vn.sokehoach.app.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;

/** What is done at a desk with LibreOffice Calc, an act a line; rows and columns from 0. */
final class CalcScript {
    /** As what Calc saves a workbook. */
    enum Format {
        XLSX("Calc MS Excel 2007 XML"), XLS("MS Excel 97"), ODS("calc8"), CSV("Text - txt - csv (StarCalc)");

        private final String filter;

        Format(String filter) {
            this.filter = filter;
        }
    }

    private final StringBuilder lines = new StringBuilder();

    CalcScript open(Path file) {
        return act("OPEN", file.toAbsolutePath());
    }

    /** Saves the workbook under another name and closes it. */
    CalcScript save(Path file, Format format) {
        return act("SAVE", file.toAbsolutePath(), format.filter);
    }

    /** Takes the protection off, which has no password. */
    CalcScript free() {
        return act("FREE");
    }

    /** Types words that stay words, whatever they look like. */
    CalcScript text(Sheet sheet, int row, int column, String words) {
        return act("TEXT", sheet.getSheetName(), row, column, words.replace("\n", "\\n"));
    }

    /** Types something of which the program makes what it thinks it is. */
    CalcScript typed(Sheet sheet, int row, int column, String keys) {
        return act("TYPED", sheet.getSheetName(), row, column, keys);
    }

    CalcScript number(Sheet sheet, int row, int column, double number) {
        return act("NUMBER", sheet.getSheetName(), row, column, number);
    }

    /** Any other act, on a sheet. */
    CalcScript on(Sheet sheet, String act, Object... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = sheet.getSheetName();
        System.arraycopy(words, 0, all, 1, words.length);
        return act(act, all);
    }

    /** Any other act. */
    CalcScript act(String act, Object... words) {
        lines.append(act);
        if (words.length > 0) {
            lines.append('\t').append(Arrays.stream(words).map(String::valueOf).collect(Collectors.joining("\t")));
        }
        lines.append('\n');
        return this;
    }

    /** What another script does, after this. */
    CalcScript then(CalcScript other) {
        lines.append(other.lines);
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
