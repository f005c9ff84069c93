package vn.sokehoach.core.submission;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a returned workbook says.
 *
 * @param file     its name
 * @param sha256   of its bytes, lower-case hex
 * @param kit      the id of the kit that it was made from; null where it tells none
 * @param cells    the filled cells that could be read, changed or not
 * @param problems what could not, each with its place
 */
public record ReturnedForm(String file, String sha256, @Nullable UUID kit, List<Cell> cells, List<Problem> problems) {

    public ReturnedForm {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /**
     * A cell that was read.
     *
     * @param row   the code of its row
     * @param value as {@link KitField} shapes it; "" where it is empty
     * @param where sheet and cell: "Nhiệm vụ!F12"
     */
    public record Cell(String row, KitField field, String value, String where) {}

    /**
     * A cell or row that could not be read; nothing is guessed.
     *
     * @param code       a stable name, worded by the text bundles
     * @param parameters of its text
     * @param where      sheet and cell; null where it concerns the whole file
     */
    public record Problem(String code, List<String> parameters, @Nullable String where) {

        public Problem {
            parameters = List.copyOf(parameters);
        }
    }
}
