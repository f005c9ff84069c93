package vn.sokehoach.data.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jsoup.nodes.Element;

/**
 * The number in a cell of a sheet as it is shown under Vietnamese settings.
 *
 * <p>LibreOffice (sdval, sdnum) and older Excel (x:num) keep the value beside what their own settings showed: "12.616"
 * of an English program is twelve and a fraction, not twelve thousand. Today's Excel keeps no value, but sets its numbers
 * to the right: where one of them can only be English, all of the sheet are.
 */
final class CellNumber {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?(?:E[+-]?\\d{1,3})?");
    private static final Pattern PLAIN = Pattern.compile("-?[\\d.,]+");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(?:,?\\d{3})*(?:\\.\\d+)?%?");
    private static final Pattern ENGLISH_ONLY =
            Pattern.compile(
                    "-?\\d+\\.(?:\\d{1,2}|\\d{4,})%?|-?\\d{1,3}(?:,\\d{3})+\\.\\d+%?|-?\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern LANGUAGE = Pattern.compile("^\\d*;\\d*;?");
    private static final String VIETNAMESE = "1066";
    /** A format that is none of those with a number of their own. */
    private static final int OWN_FORMAT = 1_000;

    private CellNumber() {}

    /** Whether a cell holds a number without its value that only English settings show so. */
    static boolean isEnglish(Element cell) {
        return isBareNumber(cell) && ENGLISH_ONLY.matcher(Words.in(cell)).matches();
    }

    /**
     * What the cell shows in Vietnam; empty where it holds no number, or shows it so already.
     *
     * @param english whether numbers without a value were shown under English settings
     */
    static Optional<String> of(Element cell, boolean english) {
        return isBareNumber(cell) ? Optional.of(Words.in(cell))
                .filter(shown -> english && ENGLISH.matcher(shown).matches())
                .map(CellNumber::exchanged) : valued(cell);
    }

    private static boolean isBareNumber(Element cell) {
        return cell.attr("align").equals("right") && !cell.hasAttr("sdval") && !cell.hasAttr("x:num");
    }

    /** Points for commas and commas for points. */
    private static String exchanged(String shown) {
        return shown.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }

    private static Optional<String> valued(Element cell) {
        boolean excel = PLAIN.matcher(Words.in(cell)).matches();
        String value = cell.hasAttr("sdval") ? cell.attr("sdval") : excel ? cell.attr("x:num") : "";
        boolean shown = cell.attr("sdnum").contains(VIETNAMESE);
        if (shown || !NUMBER.matcher(value).matches() || Words.in(cell).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataFormatter(Locale.of("vi", "VN")).formatRawCellContents(Double.parseDouble(value),
                OWN_FORMAT, format(cell).isEmpty() ? "General" : format(cell)));
    }

    /** The format that LibreOffice names; "" for none. */
    static String format(Element cell) {
        return LANGUAGE.matcher(cell.attr("sdnum")).replaceFirst("");
    }
}
