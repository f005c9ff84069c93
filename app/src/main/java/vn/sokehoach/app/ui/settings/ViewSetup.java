package vn.sokehoach.app.ui.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is shown.
 *
 * @param columns the keys of the columns that are shown, and of those that are hidden with "-" before; none for those
 *                that are shown at first
 * @param order   the columns that it is sorted by, the first one first; none for the order of the document
 * @param chips   what narrows it
 */
public record ViewSetup(List<String> columns, List<Sorting> order, List<Chip> chips) {
    public static final ViewSetup INITIAL = new ViewSetup(List.of(), List.of(), List.of());

    public ViewSetup(@Nullable List<String> columns, @Nullable List<Sorting> order, @Nullable List<Chip> chips) {
        this.columns = columns == null ? List.of() : List.copyOf(columns);
        this.order = order == null ? List.of() : List.copyOf(order);
        this.chips = chips == null ? List.of() : List.copyOf(chips);
    }

    /** A column to sort by. */
    public record Sorting(String column, boolean descending) {}

    /** One narrowing; the screen knows what its kinds and values mean and leaves out what it does not know. */
    public record Chip(String kind, String value) {}

    /** The same with these columns. */
    public ViewSetup withColumns(List<String> keys) {
        return new ViewSetup(keys, order, chips);
    }

    /** The same in this order. */
    public ViewSetup withOrder(List<Sorting> sorted) {
        return new ViewSetup(columns, sorted, chips);
    }

    /** The same narrowed by these. */
    public ViewSetup withChips(List<Chip> narrowed) {
        return new ViewSetup(columns, order, narrowed);
    }
}
