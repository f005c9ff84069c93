package vn.sokehoach.app.appendix;

import java.util.HashSet;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import vn.sokehoach.app.ui.Messages;

/** The tables of the open plan, of which one or several are chosen. */
final class OfferList extends ListView<ExportOffer> {
    private final AppendicesModel model;
    private boolean filling;

    OfferList(AppendicesModel model, Messages messages) {
        this.model = model;
        setId("offers");
        getStyleClass().add("offers");
        setAccessibleText(messages.get("export.which"));
        setCellFactory(_ -> new OfferCell());
        model.offersProperty().addListener((_, _, _) -> fill());
        model.chosenProperty().addListener((_, _, _) -> follow());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedIndices().addListener((Change<? extends Integer> _) -> choose());
        fill();
    }

    private void choose() {
        if (!filling) {
            model.chosenProperty()
                    .set(getItems().stream().filter(getSelectionModel().getSelectedItems()::contains).toList());
        }
    }

    private void fill() {
        filling = true;
        getItems().setAll(model.offersProperty().get());
        filling = false;
        follow();
    }

    private void follow() {
        filling = true;
        if (!new HashSet<>(getSelectionModel().getSelectedItems())
                .equals(new HashSet<>(model.chosenProperty().get()))) {
            getSelectionModel().clearSelection();
            model.chosenProperty().get().forEach(getSelectionModel()::select);
        }
        filling = false;
    }
}
