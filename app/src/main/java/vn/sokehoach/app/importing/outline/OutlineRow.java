package vn.sokehoach.app.importing.outline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;

/** A row of the plan, dressed by what it is. */
final class OutlineRow extends TreeTableRow<OutlineEntry> {
    private final Map<Kind, PseudoClass> kinds = new EnumMap<>(Kind.class);

    OutlineRow() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        kinds.forEach((kind, style) -> pseudoClassStateChanged(style, entry != null && entry.kind() == kind));
    }
}
