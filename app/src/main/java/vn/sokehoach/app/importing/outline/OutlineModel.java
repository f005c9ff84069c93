package vn.sokehoach.app.importing.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;

/** The entries of the plan and the one that is chosen. */
public final class OutlineModel {
    private final ReadOnlyObjectWrapper<List<OutlineEntry>> roots = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Key> chosen = new SimpleObjectProperty<>();
    private final Map<Key, OutlineEntry> entries = new HashMap<>();
    private final Map<Key, Key> parents = new HashMap<>();

    /** Shows these entries; what was chosen stays chosen where it is still there. */
    public void show(List<OutlineEntry> shown) {
        entries.clear();
        parents.clear();
        shown.forEach(this::index);
        roots.set(shown);
        if (chosen.get() != null && !entries.containsKey(chosen.get())) {
            chosen.set(null);
        }
    }

    private void index(OutlineEntry entry) {
        entries.put(entry.key(), entry);
        entry.children().forEach(child -> {
            parents.put(child.key(), entry.key());
            index(child);
        });
    }

    /** The entries at the top. */
    public ReadOnlyObjectProperty<List<OutlineEntry>> rootsProperty() {
        return roots.getReadOnlyProperty();
    }

    /** What is chosen; null for nothing. */
    public ObjectProperty<@Nullable Key> chosenProperty() {
        return chosen;
    }

    /** The entry that is chosen; empty for none. */
    public Optional<OutlineEntry> chosen() {
        return entry(chosen.get());
    }

    /** The entry with this key; empty where it is not there. */
    public Optional<OutlineEntry> entry(@Nullable Key key) {
        return Optional.ofNullable(key == null ? null : entries.get(key));
    }

    /** The entry above; empty for one at the top. */
    public Optional<OutlineEntry> parent(Key key) {
        return entry(parents.get(key));
    }
}
