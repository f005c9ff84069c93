package vn.sokehoach.data.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell holds; its look decides how a number is shown. */
sealed interface CellContent {

    /** A text with the places at which its font changes, in order; none where all of it has the cell's own. */
    record Words(String text, List<FontChange> fonts) implements CellContent {

        public Words {
            fonts = List.copyOf(fonts);
        }

        /** A text in one font. */
        static Words plain(String text) {
            return new Words(text, List.of());
        }
    }

    /** A text that stands once for all cells that show it, by its number among these. */
    record Shared(int number) implements CellContent {}

    /** A number, date or time. */
    record Amount(double value) implements CellContent {}

    /** An error, as it is shown ("#DIV/0!"). */
    record Failure(String shown) implements CellContent {}

    /** From this character on the text has this font; null for the cell's own. */
    record FontChange(int start, @Nullable String font) {}
}
