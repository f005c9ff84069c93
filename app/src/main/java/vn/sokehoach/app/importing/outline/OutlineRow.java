package vn.sokehoach.app.importing.outline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;

/** A row of the plan, dressed by what it is. */
final class OutlineRow extends TreeTableRow<OutlineEntry> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final OutlineModel model;
    private final Map<Kind, PseudoClass> kinds = new EnumMap<>(Kind.class);

    OutlineRow(OutlineModel model) {
        this.model = model;
        model.marksProperty().addListener((_, _, _) -> mark());
        for (Kind kind : Kind.values()) {
            kinds.put(kind, PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        kinds.forEach((kind, style) -> pseudoClassStateChanged(style, entry != null && entry.kind() == kind));
        mark();
    }

    private void mark() {
        OutlineEntry entry = getItem();
        UUID id = entry == null ? null : entry.key().uuid();
        pseudoClassStateChanged(LEFT_OUT, entry != null && model.isLeftOut(entry.key()));
        pseudoClassStateChanged(CHANGED, id != null && model.marksProperty().get().changed().contains(id));
    }
}
