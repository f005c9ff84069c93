package vn.sokehoach.app.importing;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.core.usecase.importing.PreparedImport;

/** Shows what was recognised in documents and every problem, before anything is kept. */
public final class ImportView extends BorderPane {
    private final ImportModel model;
    private final Messages messages;
    private final Sentences sentences;

    public ImportView(ImportModel model, Messages messages, Sentences sentences) {
        this.model = model;
        this.messages = messages;
        this.sentences = sentences;
        getStyleClass().add("import-view");
        setId("import");
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && model.stateProperty().get() == ImportModel.State.REVIEW) {
                model.leave();
            }
        });
        model.stateProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        PreparedImport prepared = model.preparedProperty().get();
        setTop(null);
        setBottom(null);
        switch (model.stateProperty().get()) {
            case READING -> setCenter(new BusyState(messages.get("import.reading")));
            case KEEPING -> setCenter(new BusyState(messages.get("import.keeping")));
            case REVIEW -> {
                if (prepared != null) {
                    review(prepared);
                }
            }
            case AWAY -> setCenter(null);
        }
    }

    private void review(PreparedImport prepared) {
        Label title = new Label(messages.get("import.title"));
        title.getStyleClass().add("page-title");
        Label advice = new Label(messages.get(model.hasSomethingToKeep() ? "import.advice" : "import.nothing"));
        advice.getStyleClass().add("muted");
        VBox heading = new VBox(4, title, advice);
        heading.getStyleClass().add("page-heading");
        setTop(heading);
        VBox files = new VBox();
        files.getStyleClass().add("file-cards");
        prepared.outcomes()
                .forEach(
                        outcome -> files.getChildren()
                                .add(new FileCard(outcome, prepared.plans(), messages, sentences)));
        ScrollPane left = new ScrollPane(files);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        SplitPane both = new SplitPane(left, new ProblemList(prepared.outcomes(), messages, sentences));
        both.setOrientation(Orientation.HORIZONTAL);
        both.setDividerPositions(0.46);
        setCenter(both);
        setBottom(buttons());
    }

    private HBox buttons() {
        Button cancel = new Button(messages.get(model.hasSomethingToKeep() ? "button.cancel" : "button.close"));
        cancel.setId("import-cancel");
        cancel.setOnAction(_ -> model.leave());
        Button keep = new Button(messages.get("import.keep"));
        keep.setId("import-keep");
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        keep.setOnAction(_ -> model.keep());
        keep.setVisible(model.hasSomethingToKeep());
        keep.setManaged(model.hasSomethingToKeep());
        Button paste = new Button(messages.get("import.paste"), Signs.of("paste"));
        paste.setId("import-paste");
        paste.setOnAction(_ -> model.paste());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, paste, space, cancel, keep);
        bar.getStyleClass().add("page-buttons");
        bar.setAlignment(Pos.CENTER_RIGHT);
        return bar;
    }
}
