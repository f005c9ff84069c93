package vn.sokehoach.app.appendix.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.TableShape;
import vn.sokehoach.core.usecase.exporting.WorkScope;

/** What goes into the tables that are made of tasks; at first all, in the columns that the forms have of themselves. */
public final class ShapeModel {
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<WorkFacts> facts = new ReadOnlyObjectWrapper<>(WorkFacts.NONE);
    private final ReadOnlyObjectWrapper<Set<Shaped>> concerned = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<@Nullable String> agency = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable AgencyRole> role = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> leader = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> group = new SimpleObjectProperty<>();
    private final BooleanProperty overdue = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Boolean> byItem = new SimpleObjectProperty<>();
    private final ObjectProperty<List<WorkColumn>> columns = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable String> period = new SimpleObjectProperty<>();
    private final ObjectProperty<StandingForm.@Nullable By> by = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private boolean together;
    private boolean touched;

    /** Calls {@code changed} after each choice of the person. */
    public ShapeModel(Runnable changed) {
        this.changed = changed;
        Stream.<Property<?>>of(agency, role, leader, group, overdue, byItem, columns, period, by, asOf)
                .forEach(each -> each.addListener((_, _, _) -> tell()));
    }

    /** Speaks of these tables from now on. */
    public void concern(List<AppendixChoice> choices) {
        concerned.set(Shaped.of(choices));
    }

    /** Offers what can be chosen of a plan; what was chosen and is no longer there is chosen no more. */
    public void offer(WorkFacts now) {
        facts.set(now);
        allAtOnce(() -> {
            agency.set(now.agencies().contains(agency.get()) ? agency.get() : null);
            leader.set(now.leaders().contains(leader.get()) ? leader.get() : null);
            period.set(now.periods().contains(period.get()) ? period.get() : null);
            boolean there = now.groups().stream().anyMatch(each -> each.no().equals(group.get()));
            group.set(there ? group.get() : null);
        });
    }

    /** Chooses all again, in the forms' own columns, as of today. */
    public void reset() {
        allAtOnce(() -> {
            Stream.of(agency, role, leader, group, byItem, period, by, asOf).forEach(each -> each.set(null));
            overdue.set(false);
            columns.set(List.of());
        });
    }

    /** Whether anything was chosen. */
    public boolean isReset() {
        return !overdue.get() && columns.get().isEmpty()
                && Stream.of(agency, role, leader, group, byItem, period, by, asOf)
                        .allMatch(each -> each.get() == null);
    }

    /** A choice of tables in this shape. */
    public AppendixChoice of(AppendixChoice choice) {
        return new TableShape(
                new WorkScope(agency.get(), role.get(), leader.get(), group.get(), overdue.get(), asOf.get(),
                        new WorkScope.Shape(byItem.get(), columns.get())),
                period.get(), by.get()).of(choice);
    }

    /** The columns that can be chosen beside the number and the content. */
    public List<WorkColumn> choosable() {
        return Stream.of(WorkColumn.values())
                .filter(column -> column != WorkColumn.NUMBER && column != WorkColumn.CONTENT)
                .filter(column -> !column.isReported() || concerned.get().contains(Shaped.PROGRESS))
                .toList();
    }

    /** Whether the tables have this column as it is. */
    public boolean has(WorkColumn column) {
        return (columns.get().isEmpty() ? usual() : columns.get()).contains(column);
    }

    /** Puts a column in or leaves it out. */
    public void choose(WorkColumn column, boolean in) {
        List<WorkColumn> now = new ArrayList<>(List.of(WorkColumn.NUMBER, WorkColumn.CONTENT));
        choosable().stream().filter(each -> each == column ? in : has(each)).forEach(now::add);
        columns.set(now.equals(usual()) ? List.of() : List.copyOf(now));
    }

    private List<WorkColumn> usual() {
        return concerned.get().contains(Shaped.PROGRESS) ? facts.get().columns() : WorkColumn.ASSIGNMENT;
    }

    private void allAtOnce(Runnable choices) {
        together = true;
        touched = false;
        choices.run();
        together = false;
        if (touched) {
            changed.run();
        }
    }

    private void tell() {
        touched = true;
        if (!together) {
            changed.run();
        }
    }

    /** What can be chosen. */
    public ReadOnlyObjectProperty<WorkFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** What the choices speak of; empty where none of the tables has any. */
    public ReadOnlyObjectProperty<Set<Shaped>> concernedProperty() {
        return concerned.getReadOnlyProperty();
    }

    /** Only tasks that name this agency; null for all. */
    public ObjectProperty<@Nullable String> agencyProperty() {
        return agency;
    }

    /** Only where it is named so; null for any. */
    public ObjectProperty<@Nullable AgencyRole> roleProperty() {
        return role;
    }

    /** Only what this leader is in charge of; null for all. */
    public ObjectProperty<@Nullable String> leaderProperty() {
        return leader;
    }

    /** Only the group with this number; null for all. */
    public ObjectProperty<@Nullable String> groupProperty() {
        return group;
    }

    /** Only what is overdue. */
    public BooleanProperty overdueProperty() {
        return overdue;
    }

    /** Whether items have rows of their own; null where they do if they are followed so. */
    public ObjectProperty<@Nullable Boolean> byItemProperty() {
        return byItem;
    }

    /** The columns; empty for those of the form. */
    public ReadOnlyObjectProperty<List<WorkColumn>> columnsProperty() {
        return columns;
    }

    /** Only what was reported for this period; null for all. */
    public ObjectProperty<@Nullable String> periodProperty() {
        return period;
    }

    /** The rows of a standing; null for a table of each kind. */
    public ObjectProperty<StandingForm.@Nullable By> byProperty() {
        return by;
    }

    /** The day of which the tables tell; null for today. */
    public ObjectProperty<@Nullable LocalDate> asOfProperty() {
        return asOf;
    }
}
