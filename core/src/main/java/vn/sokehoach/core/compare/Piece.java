package vn.sokehoach.core.compare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.source.Source;

/**
 * A piece of a plan that can be told apart from others.
 *
 * @param within the piece that it stands in: a task's group, an item's task, a row's appendix; null where there is none
 * @param label  its number or letter as printed; "" where it has none
 * @param words  what it says: a title, a content, the name of an indicator
 * @param source where it was read; null for an appendix without rows
 */
public record Piece(Kind kind, UUID id, @Nullable Piece within, String label, String words, @Nullable Source source) {

    /** The kinds of pieces. */
    public enum Kind {
        GROUP, TASK, ITEM, ORDER, APPENDIX, ROW
    }
}
