package vn.sokehoach.app.structure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.TabKey;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.usecase.editing.PartName.Kind;

/** The number and the words of a part, to be changed or cut in two where the cursor stands. */
final class WordsView extends Form {
    private final StructureModel model;
    private final Part part;
    private final TextField label = new TextField();
    private final TextArea words = new TextArea();

    WordsView(StructureModel model, Messages messages, Part part) {
        super("part-words", messages);
        this.model = model;
        this.part = part;
        label.setText(part.label());
        words.setText(part.words());
        words.setWrapText(true);
        words.setPrefRowCount(part.kind() == Kind.GROUP ? 2 : 8);
        if (part.kind() != Kind.ITEM) {
            text("part-label", messages.get("structure.label"), label);
        }
        text("part-text", messages.get("structure.words"), TabKey.leaves(words));
        Button keep = new Button(messages.get("detail.keep"));
        keep.setId("part-keep");
        keep.setOnAction(_ -> act().begin(this::keep));
        Button cut = new Button(messages.get("structure.split"));
        cut.setId("part-split");
        cut.setOnAction(_ -> split());
        cut.disableProperty()
                .bind(words.textProperty().isNotEqualTo(part.words()).or(act().waitingProperty()));
        WrappedLabel advice = new WrappedLabel(messages.get("structure.reword.advice"), "muted");
        if (part.kind() == Kind.GROUP) {
            assemble(advice, keep);
        } else {
            assemble(advice, keep, cut);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
                split();
                key.consume();
            }
        });
    }

    private void keep() {
        List<PlanEdit> edits = new ArrayList<>();
        if (!TypedText.lines(words.getText()).equals(part.words())) {
            edits.add(new PlanEdit.Reword(part.id(), words.getText()));
        }
        if (part.kind() != Kind.ITEM && !TypedText.line(label.getText()).equals(part.label())) {
            edits.add(new PlanEdit.Relabel(part.id(), label.getText()));
        }
        if (edits.isEmpty()) {
            answer("");
        } else {
            model.applyAll(edits, part.id(), this::answer);
        }
    }

    private void split() {
        if (part.kind() != Kind.GROUP && words.getText().equals(part.words())) {
            act().begin(() -> model.apply(new PlanEdit.Split(part.id(), words.getCaretPosition()), part.id(),
                    this::answer));
        }
    }
}
