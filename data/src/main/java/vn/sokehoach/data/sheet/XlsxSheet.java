package vn.sokehoach.data.sheet;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.opc.XmlWalk;
import vn.sokehoach.data.sheet.CellContent.Amount;
import vn.sokehoach.data.sheet.CellContent.Failure;
import vn.sokehoach.data.sheet.CellContent.Shared;
import vn.sokehoach.data.sheet.CellContent.Words;

/** A sheet of an .xlsx, read from its first tag to its last (ECMA-376 part 1, 18.3); its declared size means nothing. */
final class XlsxSheet {
    private static final int LETTERS = 26;
    private static final int DECIMAL = 10;

    private final XmlWalk walk;
    private final MetSheet sheet;
    private final XlsxLooks looks;
    private final XlsxTexts texts;
    private int row = -1;
    private int column = -1;

    XlsxSheet(XmlWalk walk, MetSheet sheet, XlsxLooks looks, XlsxTexts texts) {
        this.walk = walk;
        this.sheet = sheet;
        this.looks = looks;
        this.texts = texts;
    }

    /** Reads it; of a hidden one only whether it holds anything, of one that holds too much no more than tells so. */
    void read() throws UnreadableDocument {
        while (!sheet.isLeftOut() && walk.next() && (sheet.isWanted() || sheet.isEmpty())) {
            if (walk.starts("col")) {
                column();
            } else if (walk.starts("row")) {
                row();
            } else if (walk.starts("c")) {
                cell();
            } else if (walk.starts("mergeCell")) {
                sheet.merge(within(CellRangeAddress.valueOf(walk.attribute("ref"))));
            }
        }
    }

    private void column() {
        if (isOn(walk.attribute("hidden"))) {
            int first = Integer.parseInt(walk.attribute("min")) - 1;
            int last = Math.min(Integer.parseInt(walk.attribute("max")) - 1,
                    SpreadsheetVersion.EXCEL2007.getLastColumnIndex());
            sheet.hideColumns(first, last);
        }
    }

    private void row() {
        @Nullable
        String number = walk.attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        requirePlace(row, 0);
        if (isOn(walk.attribute("hidden"))) {
            sheet.hideRow(row);
        }
    }

    private void cell() throws UnreadableDocument {
        place(walk.attribute("r"));
        @Nullable
        String style = walk.attribute("s");
        @Nullable
        String type = walk.attribute("t");
        @Nullable
        CellContent content = null;
        boolean calculated = false;
        while (walk.next() && !walk.ends("c")) {
            if (walk.starts("f")) {
                calculated = true;
                content = content == null && type == null ? new Amount(0) : content;
            } else if (walk.starts("v")) {
                content = content(walk.text(), type);
            } else if (walk.starts("is")) {
                content = filled(XlsxTexts.words(walk, "is"));
            }
        }
        if (content != null) {
            CellLook look = looks.look(style == null ? 0 : Integer.parseInt(style));
            sheet.add(new MetCell(row, column, look, content, calculated));
        }
    }

    private void place(@Nullable String reference) {
        if (reference == null) {
            column++;
        } else {
            int letters = 0;
            column = 0;
            while (letters < reference.length() && isLetter(reference.charAt(letters))) {
                column = Math.min(column * LETTERS + reference.charAt(letters) - 'A' + 1, Short.MAX_VALUE);
                letters++;
            }
            column--;
            row = Integer.parseInt(reference, letters, reference.length(), DECIMAL) - 1;
        }
        requirePlace(row, column);
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** What a value stands for; null where the cell shows nothing. */
    private @Nullable CellContent content(String value, @Nullable String type) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "n" -> new Amount(Double.parseDouble(value));
            case "s" -> shared(Integer.parseInt(value));
            case "b" -> Words.plain(isOn(value) ? "TRUE" : "FALSE");
            case "e" -> new Failure(value);
            default -> filled(Words.plain(value));
        };
    }

    private @Nullable CellContent shared(int number) {
        return texts.isBlank(number) ? null : new Shared(number);
    }

    private static @Nullable CellContent filled(Words words) {
        return words.text().isBlank() ? null : words;
    }

    private static CellRangeAddress within(CellRangeAddress range) {
        requirePlace(range.getLastRow(), range.getLastColumn());
        return range;
    }

    private static void requirePlace(int row, int column) {
        if (row < 0 || column < 0 || row > SpreadsheetVersion.EXCEL2007.getLastRowIndex()
                || column > SpreadsheetVersion.EXCEL2007.getLastColumnIndex()) {
            throw new IllegalArgumentException("no such cell: " + row + ", " + column);
        }
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
