package vn.sokehoach.app.importing.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.TreeTextColumn;

/** The plan as a tree in columns: number, words, who, until when; what is open stays open while it is corrected. */
public final class OutlinePane extends TreeTableView<OutlineEntry> {
    private static final double ROW = 26;
    private static final Set<Kind> FOLDED = Set.of(Kind.HEADING, Kind.PARTS, Kind.TASK);

    private final OutlineModel model;
    private final TreeTextColumn<OutlineEntry> words;
    private final Map<Key, TreeItem<OutlineEntry>> items = new HashMap<>();
    private final Set<Key> turned = new HashSet<>();
    private boolean filling;

    /** {@code accept} takes an entry into what is accepted, or leaves it out. */
    public OutlinePane(OutlineModel model, Messages messages, Consumer<Key> accept) {
        this.model = model;
        this.words = new OutlineColumn(messages.get("review.words"), "words-column", 260,
                entry -> entry.words().replace('\n', ' '));
        getStyleClass().add("outline-pane");
        setId("review-plan");
        setAccessibleText(messages.get("review.plan"));
        setShowRoot(false);
        setFixedCellSize(ROW);
        setRowFactory(_ -> new OutlineRow(model));
        OutlineColumn number =
                new OutlineColumn(messages.get("column.number"), "number-column", 116, OutlineEntry::number);
        setTreeColumn(number);
        getColumns().setAll(List.of(new AcceptColumn(model, messages, accept), number, words,
                new OutlineColumn(messages.get("column.lead"), "lead-column", 140, OutlineEntry::who),
                new OutlineColumn(messages.get("review.when"), "when-column", 120, OutlineEntry::when)));
        setRoot(new TreeItem<>());
        widthProperty().addListener((_, _, _) -> widenWords());
        model.rootsProperty().addListener((_, _, _) -> fill());
        model.chosenProperty().addListener((_, _, _) -> choose());
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling && item != null) {
                model.chosenProperty().set(item.getValue().key());
            }
        });
        fill();
    }

    /** Takes what the other columns leave, so that nothing scrolls sideways. */
    private void widenWords() {
        double others = getColumns().stream().filter(column -> column != words).mapToDouble(c -> c.getWidth()).sum();
        words.setPrefWidth(Math.max(120, getWidth() - others - 13));
    }

    private void fill() {
        filling = true;
        try {
            items.clear();
            getRoot().getChildren().setAll(model.rootsProperty().get().stream().map(this::item).toList());
        } finally {
            filling = false;
        }
        choose();
    }

    private TreeItem<OutlineEntry> item(OutlineEntry entry) {
        TreeItem<OutlineEntry> item = new TreeItem<>(entry);
        items.put(entry.key(), item);
        item.getChildren().setAll(entry.children().stream().map(this::item).toList());
        item.setExpanded(FOLDED.contains(entry.kind()) == turned.contains(entry.key()));
        item.expandedProperty().addListener((_, _, open) -> {
            if (open == FOLDED.contains(entry.kind())) {
                turned.add(entry.key());
            } else {
                turned.remove(entry.key());
            }
        });
        return item;
    }

    private void choose() {
        @Nullable
        TreeItem<OutlineEntry> wanted = items.get(model.chosenProperty().get());
        if (wanted == null) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedItem() != wanted) {
            for (TreeItem<OutlineEntry> above = wanted.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            filling = true;
            try {
                getSelectionModel().clearSelection();
                getSelectionModel().select(wanted);
                getFocusModel().focus(getRow(wanted));
            } finally {
                filling = false;
            }
            bringIntoView(getRow(wanted));
        }
    }

    private void bringIntoView(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null
                || row <= flow.getFirstVisibleCell().getIndex() || row >= flow.getLastVisibleCell().getIndex()) {
            scrollTo(Math.max(0, row - 2));
        }
    }
}
