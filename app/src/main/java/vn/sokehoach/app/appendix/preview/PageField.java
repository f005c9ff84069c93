package vn.sokehoach.app.appendix.preview;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sokehoach.app.ui.Messages;

/** "Trang 3 / 12"; the number can be typed over, and Enter goes there. */
final class PageField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PreviewModel model;
    private final Messages messages;
    private final TextField number = new TextField();
    private final Label all = new Label();

    PageField(PreviewModel model, Messages messages) {
        super(5);
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER);
        number.setId("page-number");
        number.setPrefColumnCount(3);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setAccessibleText(messages.get("paper.page.number"));
        number.setOnAction(_ -> go());
        number.textProperty().addListener((_, _, text) -> number.pseudoClassStateChanged(WRONG, !isPage(text)));
        number.setOnMouseClicked(_ -> number.selectAll());
        number.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                number.selectAll();
            } else {
                show();
            }
        });
        all.setId("page-count");
        all.setMinWidth(Region.USE_PREF_SIZE);
        Label word = new Label(messages.get("paper.page"));
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.setLabelFor(number);
        getChildren().setAll(word, number, all);
        InvalidationListener changed = _ -> show();
        model.openedProperty().addListener(changed);
        model.pageProperty().addListener(changed);
        show();
    }

    private void show() {
        int count = model.count();
        all.setText(messages.get("paper.page.count", count));
        number.setText(count == 0 ? "" : Integer.toString(model.pageProperty().get() + 1));
        number.setDisable(count == 0);
    }

    /** Vietnamese input methods leave blanks around a number at times. */
    private boolean isPage(String text) {
        String typed = text.strip();
        return typed.isEmpty()
                || typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= 1
                        && Integer.parseInt(typed) <= model.count();
    }

    private void go() {
        String typed = number.getText().strip();
        if (isPage(typed) && !typed.isEmpty()) {
            model.goTo(Integer.parseInt(typed) - 1);
        }
        show();
        number.selectAll();
    }
}
