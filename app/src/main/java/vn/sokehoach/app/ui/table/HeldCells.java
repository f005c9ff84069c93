package vn.sokehoach.app.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;

/** What was typed into cells and is not kept: on its way, or held back because of a cell that is not taken. */
public final class HeldCells<R> {
    private final ReadOnlyObjectWrapper<List<Held<R>>> all = new ReadOnlyObjectWrapper<>(List.of());
    /** What is on its way as it was sent, and as its rows are now; both in the same order. */
    private List<TypedCell<R>> sent = List.of();
    private List<TypedCell<R>> underWay = List.of();

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
    void add(List<TypedCell<R>> typed) {
        List<Held<R>> now = new ArrayList<>(all.get());
        now.removeIf(held -> typed.stream().anyMatch(held.cell()::isAt));
        now.replaceAll(held -> new Held<>(held.cell(), ""));
        typed.forEach(cell -> now.add(new Held<>(cell, "")));
        all.set(List.copyOf(now));
    }

    /**
     * The cells that are to be tried together, and are on their way from now on; none while others are, since what is
     * typed later must build on what they come to.
     */
    List<TypedCell<R>> send() {
        if (!underWay.isEmpty()) {
            return List.of();
        }
        sent = all.get().stream().map(Held::cell).toList();
        underWay = sent;
        return sent;
    }

    /**
     * Lets go of the cells that were on their way, or keeps them with the reasons why some are not taken. True where
     * others were typed meanwhile and are to be tried now.
     */
    boolean answered(List<TypedCell<R>> cells, List<RefusedCell<R>> reasons) {
        if (cells != sent) {
            return false;
        }
        List<TypedCell<R>> ended = underWay;
        sent = List.of();
        underWay = List.of();
        List<Held<R>> later = all.get().stream().filter(held -> !ended.contains(held.cell())).toList();
        if (reasons.isEmpty()) {
            all.set(later);
        } else {
            refused(reasons.stream()
                    .map(one -> cells.contains(one.cell())
                            ? ended.get(cells.indexOf(one.cell())).refused(one.reason())
                            : one)
                    .toList());
        }
        return !later.isEmpty() && later.stream().allMatch(held -> held.reason().isEmpty());
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
        sent = List.of();
        underWay = List.of();
        all.set(List.of());
    }

    /**
     * Goes on with the rows that stand for the former ones.
     *
     * @param again the new row for a former one; empty where it has none, so that what was typed there is given up
     * @return how many cells are given up that were not on their way
     */
    long carryOver(Function<R, Optional<R>> again) {
        List<Held<R>> before = all.get();
        long lost = before.stream()
                .filter(held -> !underWay.contains(held.cell()) && again.apply(held.cell().row()).isEmpty())
                .count();
        underWay = underWay.stream().map(cell -> moved(cell, again).orElse(cell)).toList();
        all.set(before.stream()
                .flatMap(held -> moved(held.cell(), again).map(cell -> new Held<>(cell, held.reason())).stream())
                .toList());
        return lost;
    }

    private static <R> Optional<TypedCell<R>> moved(TypedCell<R> cell, Function<R, Optional<R>> again) {
        return again.apply(cell.row()).map(row -> new TypedCell<>(row, cell.column(), cell.text(), cell.under()));
    }

    /**
     * A cell that is not kept.
     *
     * @param reason why it is not taken; "" where it is held back because of others, or on its way
     */
    public record Held<R>(TypedCell<R> cell, String reason) {}
}
