package vn.sokehoach.app.appendix;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A table that can be chosen: its name and what it holds, in as many lines as that takes. */
final class OfferCell extends ListCell<ExportOffer> {
    private final Label name = new Label();
    private final Label title = new Label();
    private final VBox both = new VBox(2, name, title);

    OfferCell() {
        getStyleClass().add("offer");
        name.getStyleClass().add("offer-name");
        title.getStyleClass().add("offer-title");
        title.setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ExportOffer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            return;
        }
        name.setText(offer.name());
        title.setText(offer.title());
        title.setVisible(!offer.title().isEmpty());
        title.setManaged(title.isVisible());
        setGraphic(both);
        setAccessibleText(offer.title().isEmpty() ? offer.name() : offer.name() + ": " + offer.title());
    }

    /** A list asks for the height of its cells without saying how wide it is, and a text of one line is what it gets. */
    @Override
    protected double computePrefHeight(double width) {
        double asked = super.computePrefHeight(width);
        if (getGraphic() == null || getListView() == null) {
            return asked;
        }
        double inner = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return Math.max(asked, snappedTopInset() + both.prefHeight(inner) + snappedBottomInset());
    }
}
