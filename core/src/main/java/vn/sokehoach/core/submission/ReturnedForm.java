package vn.sokehoach.core.submission;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a returned workbook says.
 *
 * @param file     its name
 * @param sha256   of its bytes, lower-case hex
 * @param sender   the author that the file names; null where it names none
 * @param kit      the id of the kit that it was made from; null where it tells none
 * @param cells    the cells that may be filled in and were found, changed or not
 * @param problems what could not be read or should be looked at, each with its place
 */
public record ReturnedForm(String file, String sha256, @Nullable String sender, @Nullable UUID kit, List<Cell> cells,
        List<Problem> problems) {

    public ReturnedForm {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /**
     * A cell that was found.
     *
     * @param row   the code of its row
     * @param value as {@link KitField} shapes it; "" where it is empty; as the cell shows it where it is in doubt
     * @param where sheet and cell: "Nhiệm vụ!F12"
     * @param doubt why a person must say what it means; null where that is clear
     */
    public record Cell(String row, KitField field, String value, String where, @Nullable Doubt doubt) {}

    /**
     * Why a value is not taken as it is.
     *
     * @param proposal what it may mean, as {@link KitField} shapes it; null where nothing can be proposed
     */
    public record Doubt(FormProblem code, @Nullable String proposal) {

        /** Whether it is only that the office sets this value, no agency. */
        public boolean isOfOffice() {
            return code == FormProblem.STATUS_OF_OFFICE;
        }
    }

    /**
     * A cell or row that could not be read, or that should be looked at; nothing is guessed.
     *
     * @param code       the name of a {@link FormProblem}
     * @param parameters of its text
     * @param where      sheet and cell; null where it concerns the whole file
     */
    public record Problem(String code, List<String> parameters, @Nullable String where) {

        public Problem {
            parameters = List.copyOf(parameters);
        }

        /** A problem at a place, or of the whole file where that is null. */
        public static Problem of(FormProblem code, @Nullable String where, String... parameters) {
            return new Problem(code.name(), List.of(parameters), where);
        }
    }
}
