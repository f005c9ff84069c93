package vn.sokehoach.data.block;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.text.legacy.Repaired;

/** A paragraph or table as a reader found it: not yet tidy, not yet numbered. */
public sealed interface Draft {

    /** Its paragraphs, of a table those of its cells in reading order. */
    Stream<Text> texts();

    /**
     * A paragraph; white space in it is as the file has it.
     *
     * @param mark  the number or bullet that stands apart from the text; null for none
     * @param joins for each place where it was cut by a page or a note and joined again, the words around the place
     * @param place   where in its file it stands, as far as the format knows
     * @param letters how many legacy letters in it were repaired, by what was done
     */
    record Text(String text, @Nullable String mark, Shape shape, List<String> joins, Place place,
            Map<String, Integer> letters) implements Draft {

        public Text {
            joins = List.copyOf(joins);
            letters = Map.copyOf(letters);
        }

        /** A paragraph whose letters are as the file has them. */
        public Text(String text, @Nullable String mark, Shape shape, List<String> joins, Place place) {
            this(text, mark, shape, joins, place, Map.of());
        }

        /** A paragraph of a format without pages and sheets. */
        public Text(String text, @Nullable String mark, Shape shape, List<String> joins) {
            this(text, mark, shape, joins, Place.NOWHERE);
        }

        /** A paragraph of the running text without a look of its own. */
        public static Text plain(String text) {
            return new Text(text, null, Shape.PLAIN, List.of());
        }

        @Override
        public Stream<Text> texts() {
            return Stream.of(this);
        }

        /** The same place and look, another text. */
        public Text withText(String other) {
            return with(other, mark);
        }

        /** The same place and look, another text behind another mark. */
        public Text with(String other, @Nullable String otherMark) {
            return new Text(other, otherMark, shape, joins, place, letters);
        }

        /** The same paragraph with its letters repaired. */
        public Text repaired(Repaired repaired) {
            return new Text(repaired.text(), mark, shape, joins, place, Repaired.sum(letters, repaired.letters()));
        }

        /** The same paragraph as a note or margin. */
        public Text as(Role role) {
            return new Text(text, mark, new Shape(role, shape.bold(), shape.italic(), shape.centred()), joins, place,
                    letters);
        }
    }

    /** A page from 1, or a sheet and its row from 1; null for what a format does not have. */
    record Place(@Nullable Integer page, @Nullable String sheet, @Nullable Integer row) {

        /** Of formats that have neither. */
        public static final Place NOWHERE = new Place(null, null, null);
    }

    /** A table; its fields mean what they mean in {@link vn.sokehoach.core.reading.Block.Table}. */
    record Grid(int rows, int columns, boolean ruled, boolean merged, List<Slot> cells) implements Draft {

        public Grid {
            cells = List.copyOf(cells);
        }

        @Override
        public Stream<Text> texts() {
            return cells.stream().flatMap(slot -> slot.paragraphs().stream());
        }

        /** The same table with every paragraph changed in this way. */
        public Grid withTexts(UnaryOperator<Text> change) {
            return new Grid(rows, columns, ruled, merged, cells.stream().map(slot -> slot.withTexts(change)).toList());
        }
    }

    /** A cell; row and column from 0, in grid columns. */
    record Slot(int row, int column, int rowSpan, int columnSpan, List<Text> paragraphs) {

        public Slot {
            paragraphs = List.copyOf(paragraphs);
        }

        private Slot withTexts(UnaryOperator<Text> change) {
            return new Slot(row, column, rowSpan, columnSpan, paragraphs.stream().map(change).toList());
        }
    }
}
