package vn.sokehoach.app.importing.detail;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.detail.DetailModel.Choice;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.EscapeKey;
import vn.sokehoach.core.text.VietnameseText;

/** The directory of agencies, narrowed by what is typed, without accents if one likes; Enter chooses. */
final class AgencyChooser extends VBox {
    private final DetailModel model;
    private final DetailField field;
    private final List<Choice> all;
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();

    AgencyChooser(DetailModel model, DetailField field, Messages messages) {
        this.model = model;
        this.field = field;
        this.all = model.choices();
        getStyleClass().add("dialog-body");
        setPrefSize(460, 420);
        search.setId("agency-search");
        search.setPromptText(messages.get("review.agency.search"));
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeKey.empties(search);
        list.setId("agency-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new NameCell());
        list.setPlaceholder(new Label(messages.get("review.agency.none")));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                choose();
            }
        });
        getChildren().setAll(new WrappedLabel(field.unknown() == null
                ? messages.get("review.agency.add", field.label())
                : messages.get("review.agency.means", field.unknown())), search, list);
    }

    private void narrow(String typed) {
        String key = VietnameseText.searchKey(typed);
        list.getItems()
                .setAll(all.stream()
                        .filter(choice -> VietnameseText.searchKey(choice.name()).contains(key) || choice.agency()
                                .aliases()
                                .stream()
                                .anyMatch(alias -> VietnameseText.searchKey(alias).contains(key)))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(at - 1, 0));
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        key.consume();
    }

    private void choose() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            getScene().getWindow().hide();
            model.choose(field, choice);
        }
    }

    private static final class NameCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : choice.name());
        }
    }
}
