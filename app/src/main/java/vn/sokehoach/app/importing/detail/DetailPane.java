package vn.sokehoach.app.importing.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.detail.DetailModel.Shown;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;

/**
 * The fields of what is chosen, one below the other; they stay in place while they are corrected. A keyboard that is in
 * them stays in them when something else is chosen.
 */
public final class DetailPane extends ScrollPane {
    private final DetailModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final VBox body = new VBox();
    private final List<FieldBox> boxes = new ArrayList<>();
    private @Nullable Shown shown;

    public DetailPane(DetailModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        getStyleClass().add("detail-pane");
        body.getStyleClass().add("detail-fields");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Shown now) {
        boolean same = now != null && shown != null && now.entry().key().equals(shown.entry().key())
                && names(now).equals(names(shown));
        shown = now;
        if (same) {
            for (int index = 0; index < boxes.size(); index++) {
                boxes.get(index).update(now.fields().get(index));
            }
            return;
        }
        boolean here = boxes.stream().anyMatch(box -> box.input().isFocused());
        boxes.clear();
        if (now != null) {
            now.fields().forEach(field -> boxes.add(box(field)));
        }
        body.getChildren().setAll(boxes);
        if (boxes.isEmpty()) {
            body.getChildren().setAll(new WrappedLabel(messages.get("review.detail.none"), "muted"));
        }
        setVvalue(0);
        if (here) {
            first().requestFocus();
        }
    }

    private static List<String> names(Shown shown) {
        return shown.fields().stream().map(DetailField::name).toList();
    }

    private FieldBox box(DetailField field) {
        FieldBox[] made = new FieldBox[1];
        made[0] = new FieldBox(field, model, messages, () -> {
            made[0].commit();
            dialogs.open(messages.get("review.agency.title"), new AgencyChooser(model, made[0].field(), messages));
        });
        return made[0];
    }

    /** Where the keyboard goes first: the words, else the first field; this pane where there is none. */
    public Node first() {
        return boxes.stream()
                .filter(box -> box.field().name().equals("words"))
                .findFirst()
                .or(() -> boxes.stream().findFirst())
                .<Node>map(FieldBox::input)
                .orElse(this);
    }

    /** Cuts what is chosen in two where the caret stands in its words. */
    public void splitAtCaret() {
        boxes.stream().filter(box -> box.field().name().equals("words")).findFirst().ifPresent(box -> {
            int caret = box.input().getCaretPosition();
            box.commit();
            model.split(caret);
        });
    }

    /** Whether what is being typed is not taken over yet. */
    public boolean isTyping() {
        return boxes.stream().anyMatch(FieldBox::isTyped);
    }

    /** Takes over what is being typed. */
    public void commit() {
        List.copyOf(boxes).forEach(FieldBox::commit);
    }
}
