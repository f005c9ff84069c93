package vn.sokehoach.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks before something is done that cannot be taken back; Esc and the button that stands out leave all as it is. */
public final class QuestionView extends VBox {
    /**
     * A question.
     *
     * @param doIt what the button is called that does it
     * @param act  what is done then
     */
    public QuestionView(String question, String doIt, Runnable act, Messages messages) {
        getStyleClass().add("dialog-body");
        setPrefWidth(460);
        Label text = new Label(question);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Button yes = new Button(doIt);
        yes.setId("question-do");
        yes.setOnAction(_ -> {
            getScene().getWindow().hide();
            act.run();
        });
        Button no = new Button(messages.get("button.cancel"));
        no.setId("question-cancel");
        no.setDefaultButton(true);
        no.setOnAction(_ -> getScene().getWindow().hide());
        HBox buttons = new HBox(8, yes, no);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(text, buttons);
    }
}
