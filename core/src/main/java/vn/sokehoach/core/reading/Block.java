package vn.sokehoach.core.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.source.Source;

/** A paragraph or a table of a document, in the order in which a person reads it. */
public sealed interface Block {

    /**
     * A paragraph; its text is NFC, has no line break, single spaces, and is never empty.
     *
     * @param mark  the number or bullet that Word computed for it and that is not in the text ("1.", "a)", "-"); null for none
     * @param shape how it looks and where it stands, for what the words alone do not tell
     */
    record Paragraph(String text, @Nullable String mark, Shape shape, Source source) implements Block {

        /** The text as a person sees it, with the computed number in front. */
        public String printed() {
            return mark == null ? text : mark + " " + text;
        }
    }

    /**
     * A table; the cells that a merge covers are left out.
     *
     * @param rows    number of rows
     * @param columns number of grid columns
     * @param ruled   whether it has visible borders; an invisible table only lays out text (number and date, signature);
     *                plain text cannot tell and says true
     * @param merged  whether the format can say that cells are merged; false for plain text, whose empty cells may be merged
     */
    record Table(int rows, int columns, boolean ruled, boolean merged, List<Cell> cells) implements Block {

        public Table {
            cells = List.copyOf(cells);
        }

        /** The cell that begins at this place; null where a merge covers it. */
        public @Nullable Cell cell(int row, int column) {
            return cells.stream()
                    .filter(cell -> cell.row() == row && cell.column() == column)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A cell with the paragraphs in it, none where it is empty.
     *
     * @param row     from 0
     * @param column  from 0, in grid columns
     */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<Paragraph> paragraphs, Source source) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The paragraphs with their computed numbers, joined by line breaks; "" where it is empty. */
        public String text() {
            return paragraphs.size() == 1 ? paragraphs.getFirst().printed()
                    : String.join("\n", paragraphs.stream().map(Paragraph::printed).toList());
        }
    }

    /** How a paragraph looks and where it stands. */
    record Shape(Role role, boolean bold, boolean italic, boolean centred) {

        public static final Shape PLAIN = new Shape(Role.BODY, false, false, false);
    }

    /** Where a paragraph stands. */
    enum Role {
        /** In the running text or in a cell. */
        BODY,
        /** In a footnote or endnote. */
        NOTE,
        /** In a page header or footer, or a lone page number. */
        MARGIN
    }
}
