package vn.sokehoach.app.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.reading.ReadingStep;

/** What stands in the window while documents are read: which one, how far it is, and the way out. */
final class ReadingPane extends VBox {
    private static final double BAR = 320;

    private final Messages messages;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Label count = new Label();
    private final Button cancel;

    ReadingPane(ImportModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("busy-state");
        setAlignment(Pos.CENTER);
        bar.setPrefWidth(BAR);
        words.setId("reading-words");
        count.setId("reading-count");
        count.getStyleClass().add("muted");
        cancel = new Button(messages.get("button.cancel"));
        cancel.setId("reading-cancel");
        cancel.setOnAction(_ -> model.cancel());
        getChildren().setAll(words, bar, count, cancel);
        model.stepProperty().subscribe(this::show);
    }

    private void show(@Nullable ReadingStep step) {
        boolean counted = step != null && step.parts() > 0;
        words.setText(step == null ? messages.get("import.reading") : switch (step.act()) {
            case READ -> messages.get("import.reading.file", step.file(), step.at(), step.files());
            case RECOGNISE -> messages.get("import.recognising");
            case COMPARE -> messages.get("import.comparing");
        });
        bar.setProgress(counted ? (double) step.part() / step.parts() : ProgressBar.INDETERMINATE_PROGRESS);
        count.setText(counted ? counted(step) : "");
    }

    private String counted(ReadingStep step) {
        return step.act() == ReadingStep.Act.COMPARE
                ? messages.get("import.comparing.part", step.part(), step.parts())
                : messages.get("import.reading.part", step.part(), step.parts());
    }

    /** The keyboard goes to the way out. */
    @Override
    public void requestFocus() {
        cancel.requestFocus();
    }
}
