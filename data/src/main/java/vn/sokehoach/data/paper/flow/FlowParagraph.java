package vn.sokehoach.data.paper.flow;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.data.typeset.Letters;

/**
 * A paragraph. All lengths are in points.
 *
 * @param words    from left to right; line breaks begin a new line; empty where it has none
 * @param keepNext whether it stands on the page of what follows
 * @param ruled    whether a line is drawn above it
 */
public record FlowParagraph(List<Words> words, Letters letters, Alignment alignment, Indents indents,
        Spacing spacing, boolean keepNext, boolean ruled) implements FlowBlock {

    public FlowParagraph {
        words = List.copyOf(words);
    }

    /** Words of one look. */
    public record Words(String text, Letters letters) {}

    /** How far it stands from the borders at both sides; {@code first} is what its first line has beside, or less. */
    public record Indents(double left, double right, double first) {}

    /**
     * What is free above and below it, and between its lines.
     *
     * @param line a factor of the usual distance, or with {@code exact} the distance itself
     */
    public record Spacing(double before, double after, double line, boolean exact) {}

    /** The largest size of its letters. */
    public int size() {
        return words.stream().mapToInt(each -> each.letters().size()).max().orElse(letters.size());
    }

    /** What is seen of it; "" where it is empty. */
    public String text() {
        return String.join("", words.stream().map(Words::text).toList());
    }
}
