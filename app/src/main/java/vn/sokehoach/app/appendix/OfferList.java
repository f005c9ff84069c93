package vn.sokehoach.app.appendix;

import javafx.scene.control.ListView;
import vn.sokehoach.app.ui.Messages;

/** The tables of the open plan, one of them chosen. */
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
        getSelectionModel().selectedItemProperty().addListener((_, _, offer) -> {
            if (!filling && offer != null) {
                model.chosenProperty().set(offer);
            }
        });
        fill();
    }

    private void fill() {
        filling = true;
        getItems().setAll(model.offersProperty().get());
        filling = false;
        follow();
    }

    private void follow() {
        filling = true;
        getSelectionModel().select(model.chosenProperty().get());
        filling = false;
    }
}
