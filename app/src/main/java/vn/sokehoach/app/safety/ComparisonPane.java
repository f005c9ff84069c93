package vn.sokehoach.app.safety;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Shown;
import vn.sokehoach.app.ui.control.Sight;
import vn.sokehoach.core.copy.CopyComparison;

/** What a restore would change, and the question whether it shall. */
final class ComparisonPane extends VBox {
    private final SafetyModel model;
    private final TextArea lines = new TextArea();
    private final Button restore;

    private final BooleanProperty same = new SimpleBooleanProperty();

    ComparisonPane(SafetyModel model, Messages messages) {
        super(6);
        this.model = model;
        Label title = new Label(messages.get("safety.question"));
        title.getStyleClass().add("section-title");
        lines.setId("copy-differences");
        lines.setEditable(false);
        lines.setAccessibleText(messages.get("safety.question"));
        lines.setWrapText(true);
        lines.setPrefRowCount(6);
        lines.setMinHeight(USE_PREF_SIZE);
        restore = new Button(messages.get("safety.restore.do"));
        restore.setId("restore");
        restore.disableProperty().bind(same.or(model.busyProperty()));
        restore.setOnAction(_ -> model.restore());
        Button cancel = new Button(messages.get("button.cancel"));
        cancel.setId("restore-cancel");
        cancel.setOnAction(_ -> model.cancel());
        HBox buttons = new HBox(8, restore, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, lines, buttons);
        show(model.askedProperty().get());
        model.askedProperty().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(@Nullable CopyComparison comparison) {
        setVisible(comparison != null);
        setManaged(comparison != null);
        if (comparison != null) {
            lines.setText(String.join("\n", model.sentences().of(comparison)));
            same.set(comparison.isSame());
        }
        Sight.fit(this);
        if (comparison != null) {
            lines.requestFocus();
            Sight.bring(this);
        }
    }
}
