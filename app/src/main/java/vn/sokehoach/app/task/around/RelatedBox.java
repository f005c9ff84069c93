package vn.sokehoach.app.task.around;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.control.IconButton;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.framing.Framed;

/** The tasks that go with a row, of this plan and of others: a click leads there. */
final class RelatedBox extends VBox {
    private static final int ENOUGH = 110;

    private @Nullable TaskRow row;
    private final RelatedModel model;
    private final Messages messages;
    private final VBox lines = new VBox(2);

    /** Shows what goes with no row yet. */
    RelatedBox(RelatedModel model, Desk desk) {
        this.model = model;
        this.messages = desk.messages();
        setId("related");
        getStyleClass().add("around-part");
        Button more = new Button(messages.get("frame.link"));
        more.setId("around-link");
        more.setOnAction(_ -> choose(desk));
        getChildren().setAll(new PartHead(messages.get("frame.related"), more), lines);
        model.relatedProperty().subscribe(this::show);
    }

    /** Speaks of this row from now on. */
    void about(TaskRow now) {
        row = now;
    }

    private void choose(Desk desk) {
        TaskRow from = row;
        if (from != null) {
            desk.dialogs().open(messages.get("frame.link.title"), new TaskChooser(from, model, desk));
        }
    }

    private void part(Framed other) {
        if (row != null) {
            model.part(row, other);
        }
    }

    private void show(List<Framed> related) {
        lines.getChildren().setAll(related.stream().map(this::line).toList());
    }

    private HBox line(Framed other) {
        String words = words(other, new Sentences(messages));
        Hyperlink there = new Hyperlink(words);
        there.setId("open-related");
        there.setWrapText(true);
        there.setMnemonicParsing(false);
        there.setMinWidth(0);
        there.setMaxWidth(Double.MAX_VALUE);
        there.setOnAction(_ -> model.goTo(other));
        HBox.setHgrow(there, Priority.ALWAYS);
        IconButton part = new IconButton("part-related", "cancelled", () -> part(other));
        HBox line = new HBox(6, there, part.saying(messages.get("frame.part", words)));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** "298/KH-UBND · 3.a: what is to be done", not longer than tells which. */
    static String words(Framed task, Sentences sentences) {
        String content = VietnameseText.tidy(task.content());
        String brief = content.length() > ENOUGH ? content.substring(0, ENOUGH - 1).strip() + "…" : content;
        return sentences.nameOf(task.plan()) + " · " + task.number() + ": " + brief;
    }
}
