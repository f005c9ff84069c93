package vn.sokehoach.data.sheet;

import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import vn.sokehoach.data.sheet.CellContent.Amount;

/**
 * A cell as a person sees it.
 *
 * @param cell    as the file has it
 * @param text    what it shows, without white space around it, never empty
 * @param letters how many legacy letters were repaired, by what was done
 */
record ShownCell(MetCell cell, String text, Map<String, Integer> letters) {

    int row() {
        return cell.row();
    }

    int column() {
        return cell.column();
    }

    CellLook look() {
        return cell.look();
    }

    /** "C5". */
    String address() {
        return new CellAddress(row(), column()).formatAsString();
    }

    /** Whether it holds a number, typed and not calculated, that is shown as one. */
    boolean isTypedNumber() {
        return cell.content() instanceof Amount && !cell.calculated() && !look().date();
    }

    /** Whether it holds a text that was typed. */
    boolean isTypedText() {
        return !(cell.content() instanceof Amount) && !(cell.content() instanceof CellContent.Failure)
                && !cell.calculated();
    }
}
