package vn.sokehoach.app.importing.outline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(new Marks(Set.of(), Set.of()));
    private final Map<Key, OutlineEntry> entries = new HashMap<>();
    private final Map<Key, Key> parents = new HashMap<>();

    /** Shows these entries; what was chosen stays chosen, what stood beside it where it is gone. */
    public void show(List<OutlineEntry> shown) {
        Key before = chosen.get();
        List<Key> beside = before == null ? List.of() : beside(before);
        entries.clear();
        parents.clear();
        shown.forEach(this::index);
        roots.set(shown);
        if (chosen.get() != null && !entries.containsKey(chosen.get())) {
            chosen.set(beside.stream().filter(entries::containsKey).findFirst().orElse(null));
        }
    }

    /** What stands behind an entry, then before it, the nearest first, then what holds it. */
    private List<Key> beside(Key key) {
        List<Key> all = neighbours(key);
        int at = all.indexOf(key);
        return Stream.of(all.subList(at + 1, all.size()), all.subList(0, Math.max(0, at)).reversed(),
                parent(key).map(OutlineEntry::key).stream().toList()).flatMap(List::stream).toList();
    }

    /** What stands before an entry, else what holds it; empty for the first of all. */
    public Optional<Key> before(Key key) {
        int at = neighbours(key).indexOf(key);
        return at > 0 ? Optional.of(neighbours(key).get(at - 1)) : parent(key).map(OutlineEntry::key);
    }

    private List<Key> neighbours(Key key) {
        return parent(key).map(OutlineEntry::children)
                .orElseGet(roots::get)
                .stream()
                .map(OutlineEntry::key)
                .toList();
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

    /** What is left out and what was corrected. */
    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Marks what is left out and what was corrected. */
    public void mark(Marks now) {
        marks.set(now);
    }

    /** Whether an entry, or one above it, is left out of what is accepted. */
    public boolean isLeftOut(Key key) {
        UUID id = key.uuid();
        return id != null && marks.get().leftOut().contains(id)
                || parent(key).filter(above -> isLeftOut(above.key())).isPresent();
    }

    /** What is chosen; null for nothing. */
    public ObjectProperty<@Nullable Key> chosenProperty() {
        return chosen;
    }

    /** Chooses what has this id, whatever it became: the task rather than the row that it stands in. */
    public void choose(UUID id) {
        entries.keySet()
                .stream()
                .filter(key -> id.equals(key.uuid()))
                .min(Comparator.comparing(key -> key.kind() == OutlineEntry.Kind.ROW))
                .ifPresent(chosen::set);
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

    /**
     * What stands out among the entries.
     *
     * @param leftOut ids of what is not accepted, what hangs below it not named
     * @param changed ids of what was corrected
     */
    public record Marks(Set<UUID> leftOut, Set<UUID> changed) {
        public Marks {
            leftOut = Set.copyOf(leftOut);
            changed = Set.copyOf(changed);
        }
    }
}
