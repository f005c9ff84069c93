package vn.sokehoach.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseText;

/** The indicators of a plan: its tables, the one that is chosen, the rows of it that are shown. */
public final class IndicatorsModel {
    private final ReadOnlyObjectWrapper<List<Appendix>> appendices = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Appendix> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<IndicatorRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable IndicatorRow> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");

    public IndicatorsModel() {
        chosen.addListener((_, _, _) -> filter());
        search.addListener((_, _, _) -> filter());
    }

    /** The plan's indicator tables in their order; empty where it has none. */
    public ReadOnlyObjectProperty<List<Appendix>> appendicesProperty() {
        return appendices.getReadOnlyProperty();
    }

    /** The table that is shown; null where there is none. */
    public ObjectProperty<@Nullable Appendix> chosenProperty() {
        return chosen;
    }

    /** The rows of the chosen table that fit the search, with their groups. */
    public ReadOnlyObjectProperty<List<IndicatorRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The chosen row; null for none. */
    public ObjectProperty<@Nullable IndicatorRow> selectedProperty() {
        return selected;
    }

    /** What is searched for; accents and case make no difference. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Shows the tables of a plan; a table that was chosen stays chosen. */
    public void show(Plan plan) {
        Appendix before = chosen.get();
        List<Appendix> tables = plan.appendices()
                .stream()
                .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                .toList();
        if (!tables.equals(appendices.get())) {
            selected.set(null);
            appendices.set(tables);
            chosen.set(tables.stream()
                    .filter(table -> Objects.equals(table, before))
                    .findFirst()
                    .orElse(tables.isEmpty() ? null : tables.getFirst()));
        }
    }

    /** The columns of the chosen table. */
    public List<IndicatorColumn> columns() {
        Appendix table = chosen.get();
        return table == null ? List.of() : IndicatorColumn.of(table);
    }

    /** How many indicators the chosen table holds, group rows not counted. */
    public long total() {
        return all().stream().filter(row -> !row.isGroup()).count();
    }

    /** How many of them are shown. */
    public long shown() {
        return rows.get().stream().filter(row -> !row.isGroup()).count();
    }

    private void filter() {
        String wanted = VietnameseText.searchKey(search.get()).strip();
        List<IndicatorRow> fitting = new ArrayList<>();
        List<IndicatorRow> above = new ArrayList<>();
        for (IndicatorRow row : all()) {
            above.removeIf(parent -> parent.printed().level() >= row.printed().level());
            if (wanted.isEmpty() || row.searchKey().contains(wanted)) {
                fitting.addAll(above);
                fitting.add(row);
                above.clear();
            } else {
                above.add(row);
            }
        }
        rows.set(List.copyOf(fitting));
    }

    private List<IndicatorRow> all() {
        Appendix table = chosen.get();
        return table == null ? List.of()
                : table.rows()
                        .stream()
                        .filter(row -> row.content() instanceof Indicator)
                        .map(row -> new IndicatorRow(row, (Indicator) row.content()))
                        .toList();
    }
}
