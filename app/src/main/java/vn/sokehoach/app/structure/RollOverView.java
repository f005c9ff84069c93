package vn.sokehoach.app.structure;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.TabKey;
import vn.sokehoach.core.usecase.drafting.RolledOver;

/** Asks for which year a plan goes on, and with what; tells beforehand how much would go over. */
public final class RollOverView extends Form {
    /** {@code done} is told the new plan once it is on the disk. */
    public RollOverView(RollOverModel model, Messages messages, Consumer<RolledOver> done) {
        super("roll-over", messages);
        TextField year = text("roll-year", messages.get("structure.roll.year"), new TextField());
        year.textProperty().bindBidirectional(model.yearProperty());
        TextArea title = text("roll-title", messages.get("structure.roll.title"), TabKey.leaves(new TextArea()));
        title.setWrapText(true);
        title.setPrefRowCount(2);
        title.textProperty().bindBidirectional(model.titleProperty());
        TextField day = text("roll-day", messages.get("structure.roll.day"), new TextField());
        day.textProperty().bindBidirectional(model.dayProperty());
        line(messages.get("structure.roll.which"), which(model));
        CheckBox marking = new CheckBox(messages.get("structure.roll.mark"));
        marking.setId("roll-mark");
        marking.selectedProperty().bindBidirectional(model.markingProperty());
        line("", marking).setAccessibleText(marking.getText());
        TextField note = text("roll-note", messages.get("detail.note"), new TextField());
        note.textProperty().bindBidirectional(model.noteProperty());
        note.disableProperty().bind(marking.selectedProperty().not());
        WrappedLabel told = new WrappedLabel("", "roll-told");
        told.setId("roll-told");
        told.textProperty().bind(model.toldProperty());
        line("", told);
        Button keep = new Button(messages.get("structure.roll.begin"));
        keep.setId("roll-keep");
        keep.disableProperty().bind(model.toldProperty().isEmpty().or(act().waitingProperty()));
        keep.setOnAction(_ -> act().begin(() -> model.keep(rolled -> {
            answer("");
            done.accept(rolled);
        }, act()::answered)));
        assemble(new WrappedLabel(messages.get("structure.roll.advice"), "muted"), keep);
        model.reasonProperty().addListener((_, _, why) -> tell(why));
        tell(model.reasonProperty().get());
    }

    private VBox which(RollOverModel model) {
        ToggleGroup group = new ToggleGroup();
        RadioButton unfinished = new RadioButton(messages().get("structure.roll.unfinished"));
        unfinished.setId("roll-unfinished");
        RadioButton marked = new RadioButton(messages().get("structure.roll.marked"));
        marked.setId("roll-marked");
        unfinished.setToggleGroup(group);
        marked.setToggleGroup(group);
        unfinished.setSelected(true);
        model.markedProperty().bind(marked.selectedProperty());
        return new VBox(4, unfinished, marked);
    }
}
