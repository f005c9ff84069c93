package vn.sokehoach.app.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;

/** What was typed into cells and is not kept: on its way, or held back because of a cell that is not taken. */
public final class HeldCells<R> {
    private final ReadOnlyObjectWrapper<List<Held<R>>> all = new ReadOnlyObjectWrapper<>(List.of());

    /** All of them, in the order in which they were typed. */
    public ReadOnlyObjectProperty<List<Held<R>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Those that are the reason why the others are held back. */
    public List<Held<R>> refused() {
        return all.get().stream().filter(held -> !held.reason().isEmpty()).toList();
    }

    @Nullable
    Held<R> at(R row, String column) {
        for (Held<R> held : all.get()) {
            if (held.cell().row() == row && held.cell().column().equals(column)) {
                return held;
            }
        }
        return null;
    }

    /** Adds what was typed, in place of what was typed there before; all that is held back is tried with it. */
    List<TypedCell<R>> with(List<TypedCell<R>> typed) {
        List<Held<R>> now = new ArrayList<>(all.get());
        now.removeIf(held -> typed.stream().anyMatch(held.cell()::isAt));
        now.replaceAll(held -> new Held<>(held.cell(), ""));
        typed.forEach(cell -> now.add(new Held<>(cell, "")));
        all.set(List.copyOf(now));
        return now.stream().map(Held::cell).toList();
    }

    boolean isAnyIn(BiPredicate<R, String> cells) {
        return all.get().stream().anyMatch(held -> cells.test(held.cell().row(), held.cell().column()));
    }

    /** Takes back what was typed into these cells; the rest is to be tried again. */
    List<TypedCell<R>> without(BiPredicate<R, String> cells) {
        all.set(all.get()
                .stream()
                .filter(held -> !cells.test(held.cell().row(), held.cell().column()))
                .toList());
        return all.get().stream().map(Held::cell).toList();
    }

    /** Lets go of cells that were taken. */
    void taken(List<TypedCell<R>> cells) {
        all.set(all.get().stream().filter(held -> !cells.contains(held.cell())).toList());
    }

    /** Keeps the cells in sight with the reasons why some are not taken. */
    void refused(List<RefusedCell<R>> refused) {
        all.set(all.get()
                .stream()
                .map(held -> new Held<>(held.cell(), refused.stream()
                        .filter(one -> one.cell().isAt(held.cell()))
                        .map(RefusedCell::reason)
                        .findFirst()
                        .orElse(held.reason())))
                .toList());
    }

    /** Takes all back. */
    public void withdraw() {
        all.set(List.of());
    }

    /**
     * A cell that is not kept.
     *
     * @param reason why it is not taken; "" where it is held back because of others, or on its way
     */
    public record Held<R>(TypedCell<R> cell, String reason) {}
}
