package vn.sokehoach.core.submission.returned;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that came back.
 *
 * @param sheets  those that were read, in their order
 * @param leftOut names of sheets that hold too much to be read
 * @param sender  who saved it last, else its author; null where it names nobody
 */
public record ReturnedWorkbook(List<GridSheet> sheets, List<String> leftOut, @Nullable String sender) {

    public ReturnedWorkbook {
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
    }
}
