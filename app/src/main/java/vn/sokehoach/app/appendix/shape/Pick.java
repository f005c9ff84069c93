package vn.sokehoach.app.appendix.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One of several, or none; the first entry says what none means. */
public final class Pick<T> extends ComboBox<Pick.Entry<T>> {
    private final Property<@Nullable T> chosen;
    private final Entry<T> none;
    private boolean following;

    /**
     * A list to choose from.
     *
     * @param chosen what is chosen; null for none
     * @param none   what none means
     */
    public Pick(String id, Property<@Nullable T> chosen, String none) {
        this.chosen = chosen;
        this.none = new Entry<>(none, null);
        setId(id);
        setVisibleRowCount(18);
        chosen.addListener((_, _, _) -> follow());
        valueProperty().addListener((_, _, entry) -> {
            if (!following && entry != null) {
                chosen.setValue(entry.value());
            }
        });
        tooltipProperty().bind(valueProperty().map(entry -> entry == null ? null : new Tooltip(entry.words())));
        offer(List.of());
    }

    /** What can be chosen, with its words. */
    public record Entry<T>(String words, @Nullable T value) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** Offers these beside none. */
    public void offer(List<Entry<T>> entries) {
        List<Entry<T>> all = new ArrayList<>(List.of(none));
        all.addAll(entries);
        following = true;
        getItems().setAll(all);
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        setValue(getItems().stream()
                .filter(entry -> Objects.equals(entry.value(), chosen.getValue()))
                .findFirst()
                .orElse(none));
        following = false;
    }
}
