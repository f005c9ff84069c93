package vn.sokehoach.app.round;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.EscapeKey;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.round.LedgerLine;

/** Narrows the ledger by standing and by words, accents not needed. */
final class LedgerFilter extends HBox {
    private final ComboBox<Show> show = new ComboBox<>();
    private final TextField search = new TextField();

    /** Which lines. */
    private enum Show {
        ALL("round.filter.ALL"), OWING("round.filter.OWING"), IN("round.filter.IN"), UNREAD("round.filter.UNREAD");

        private final String key;

        Show(String key) {
            this.key = key;
        }

        private boolean fits(LedgerLine line) {
            return switch (this) {
                case ALL -> true;
                case OWING -> !line.state().isIn();
                case IN -> line.state().isIn();
                case UNREAD -> line.last().filter(form -> !form.problems().isEmpty()).isPresent();
            };
        }
    }

    LedgerFilter(LedgerTable table, Messages messages) {
        super(8);
        getStyleClass().add("view-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        show.setId("ledger-show");
        show.setAccessibleText(messages.get("round.filter"));
        show.getItems().setAll(Show.values());
        show.setConverter(new StringConverter<>() {
            @Override
            public String toString(Show value) {
                return value == null ? "" : messages.get(value.key);
            }

            @Override
            public Show fromString(String text) {
                return show.getValue();
            }
        });
        show.setValue(Show.ALL);
        search.setId("ledger-search");
        search.setPromptText(messages.get("round.search"));
        search.setAccessibleText(messages.get("round.search"));
        search.setPrefColumnCount(20);
        EscapeKey.empties(search, table::requestFocus);
        show.valueProperty().addListener((_, _, _) -> table.narrow(this::fits));
        search.textProperty().addListener((_, _, _) -> table.narrow(this::fits));
        getChildren().setAll(List.of(show, search));
    }

    private boolean fits(LedgerLine line) {
        String words = Stream.of(line.agency().name(), line.last().map(FormReceipt::file).orElse(""),
                LedgerTable.sender(line)).map(VietnameseText::searchKey).collect(Collectors.joining(" "));
        return show.getValue().fits(line)
                && Stream.of(VietnameseText.searchKey(search.getText()).split(" ")).allMatch(words::contains);
    }
}
