package vn.sokehoach.app.round;

import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** A round in the list: its period, how many reports are in, when it is due and how many days are left. */
final class RoundCell extends ListCell<RoundLedger> {
    private final RoundWords words;
    private final BiFunction<RoundWords, RoundLedger, String> dueWords;
    private final Label period = new Label();
    private final Label count = new Label();
    private final Label due = new Label();
    private final VBox lines;

    /** {@code dueWords} says when it is due. */
    RoundCell(Messages messages, BiFunction<RoundWords, RoundLedger, String> dueWords) {
        this.words = new RoundWords(messages);
        this.dueWords = dueWords;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        due.getStyleClass().add("muted");
        this.lines = new VBox(2, new HBox(8, period, gap, count), due);
    }

    @Override
    protected void updateItem(RoundLedger round, boolean empty) {
        super.updateItem(round, empty);
        if (empty || round == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        period.setText(words.period(round));
        count.setText(round.isBegun() ? round.in() + "/" + round.lines().size() : "");
        count.getStyleClass()
                .setAll("label",
                        round.daysLeft().orElse(0L) < 0 && !round.owing().isEmpty() ? "overdue-count" : "done-count");
        due.setText(dueWords.apply(words, round));
        setGraphic(lines);
        setAccessibleText(period.getText() + ", " + due.getText() + ", " + count.getText());
    }
}
