package vn.sokehoach.app.appendix.preview;

import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import vn.sokehoach.app.ui.Messages;

/** All pages in small; the chosen one is looked at. */
final class Thumbs extends ListView<Integer> {
    private static final double WIDTH = 128;
    private static final double HEIGHT = 124;

    private final PreviewModel model;
    private boolean following;

    Thumbs(PreviewModel model, Messages messages) {
        this.model = model;
        setId("thumbs");
        getStyleClass().add("thumbs");
        setAccessibleText(messages.get("paper.pages"));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setFixedCellSize(HEIGHT);
        setCellFactory(_ -> new ThumbCell(model, messages));
        model.openedProperty().addListener((_, _, _) -> fill());
        model.pageProperty().addListener((_, _, _) -> follow());
        getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (!following && chosen != null) {
                model.goTo(chosen);
            }
        });
        fill();
    }

    private void fill() {
        following = true;
        getItems().setAll(IntStream.range(0, model.count()).boxed().toList());
        // The same numbers stand for other pages now.
        refresh();
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        int page = model.pageProperty().get();
        if (page < getItems().size()) {
            getSelectionModel().clearAndSelect(page);
            getFocusModel().focus(page);
            scrollTo(Math.max(0, page - 1));
        }
        following = false;
    }
}
