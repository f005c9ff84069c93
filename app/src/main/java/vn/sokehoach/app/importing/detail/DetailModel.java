package vn.sokehoach.app.importing.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.edit.PlanEdit;

/** The fields of what is chosen, and the corrections that come of them. */
public final class DetailModel {
    private final Consumer<PlanEdit> apply;
    private final Supplier<List<Agency>> directory;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private LocalDate day = LocalDate.EPOCH;

    /**
     * Fields of nothing yet.
     *
     * @param apply     makes a correction
     * @param directory the agencies to choose from
     */
    public DetailModel(Consumer<PlanEdit> apply, Supplier<List<Agency>> directory) {
        this.apply = apply;
        this.directory = directory;
    }

    /** What is chosen with its fields; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows these fields; names of agencies are those of {@code on}. */
    public void show(@Nullable Shown now, LocalDate on) {
        day = on;
        shown.set(now);
    }

    /** Takes over what was typed in a field. */
    void commit(DetailField field, String typed) {
        apply.accept(field.edit().apply(typed));
    }

    /** Cuts what is chosen in two in front of a character of its words. */
    void split(int at) {
        Shown now = shown.get();
        if (now != null && now.entry().key().uuid() != null) {
            apply.accept(new PlanEdit.Split(now.entry().key().uuid(), at));
        }
    }

    /** The agencies to choose from, each with its name on the plan's day. */
    List<Choice> choices() {
        return directory.get().stream().map(agency -> new Choice(agency.nameOn(day), agency)).toList();
    }

    /** Says that the unknown name of a field means this agency, or adds the agency to those that the field names. */
    void choose(DetailField field, Choice choice) {
        if (field.unknown() != null) {
            apply.accept(new PlanEdit.NameAgency(field.unknown(), choice.agency().id()));
        } else {
            commit(field, field.value().isBlank() ? choice.name() : field.value() + "; " + choice.name());
        }
    }

    /** An agency to choose, with its name as of the plan's day. */
    record Choice(String name, Agency agency) {}

    /** What is chosen: its entry, what it is in words, and its fields. */
    public record Shown(OutlineEntry entry, String caption, List<DetailField> fields) {
        public Shown {
            fields = List.copyOf(fields);
        }
    }
}
