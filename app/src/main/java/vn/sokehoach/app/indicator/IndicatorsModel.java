package vn.sokehoach.app.indicator;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;

/** The indicator tables of the chosen plan, and the one that is shown. */
public final class IndicatorsModel {

    private final ReadOnlyObjectWrapper<List<Appendix>> tables = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Appendix> shown = new SimpleObjectProperty<>();

    /** The tables in the order of the plan; empty where it has none. */
    public ReadOnlyObjectProperty<List<Appendix>> tables() {
        return tables.getReadOnlyProperty();
    }

    /** The table that is shown; null where there is none. */
    public ObjectProperty<@Nullable Appendix> shown() {
        return shown;
    }

    /** Shows a plan; its first table at first. */
    public void show(@Nullable Plan plan) {
        List<Appendix> found = plan == null ? List.of()
                : plan.appendices().stream().filter(appendix -> appendix.kind() == AppendixKind.INDICATORS).toList();
        if (!found.equals(tables.get())) {
            tables.set(found);
            shown.set(found.isEmpty() ? null : found.getFirst());
        }
    }
}
