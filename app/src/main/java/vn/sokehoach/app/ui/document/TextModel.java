package vn.sokehoach.app.ui.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.document.DocumentText.Place;

/** The shown text: which place of it is in view and marked, and which rows something was made of. */
public final class TextModel {
    private final DocumentText text;
    private final IntConsumer picked;
    private final ReadOnlyObjectWrapper<@Nullable Place> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(new Marks(Set.of(), Set.of()));

    private final ReadOnlyObjectWrapper<Map<Integer, Badge>> badges = new ReadOnlyObjectWrapper<>(Map.of());

    /** Shows a text; {@code picked} is told the row that the person picks. */
    public TextModel(DocumentText text, IntConsumer picked) {
        this.text = text;
        this.picked = picked;
    }

    /** The rows from top to bottom. */
    public List<TextRow> rows() {
        return text.rows();
    }

    /** The text itself. */
    public DocumentText text() {
        return text;
    }

    /** The place in view; null for none. */
    public ReadOnlyObjectProperty<@Nullable Place> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What became of the rows. */
    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Brings a place into view and marks it; null marks nothing. */
    public void show(@Nullable Place place) {
        shown.set(place);
    }

    /** Marks what became of the rows. */
    public void mark(Marks now) {
        marks.set(now);
    }

    /** What stands beside the rows, by their numbers. */
    public ReadOnlyObjectProperty<Map<Integer, Badge>> badgesProperty() {
        return badges.getReadOnlyProperty();
    }

    /** Puts these beside the rows. */
    public void badge(Map<Integer, Badge> now) {
        badges.set(Map.copyOf(now));
    }

    /** Picks a row, as a click or Enter does. */
    public void pick(int row) {
        picked.accept(row);
    }

    /** Whether nothing understood a row. */
    public boolean isUnread(int row) {
        return marks.get().unread().contains(row);
    }

    /** The rows that something was made of, and those that nothing understood, by their numbers. */
    public record Marks(Set<Integer> used, Set<Integer> unread) {
        public Marks {
            used = Set.copyOf(used);
            unread = Set.copyOf(unread);
        }
    }
}
