package vn.sokehoach.app.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.progress.Stand;

/** The two by two of the Government's reports as four cards: the number opens its rows, the caption its definition. */
final class FigureCards extends HBox {
    private static final List<Stand> CARDS = List.of(Stand.ON_TIME, Stand.LATE, Stand.OPEN, Stand.OVERDUE);

    private final OverviewModel model;
    private final Messages messages;
    private final FigureWords words;
    private final Map<Stand, Hyperlink> numbers = new EnumMap<>(Stand.class);
    private final Map<Stand, Label> shares = new EnumMap<>(Stand.class);

    FigureCards(OverviewModel model, Messages messages) {
        super(10);
        this.model = model;
        this.messages = messages;
        this.words = new FigureWords(messages);
        getStyleClass().add("figure-cards");
        CARDS.forEach(stand -> getChildren().add(card(stand)));
        model.overviewProperty().addListener((_, _, overview) -> show(overview));
        show(model.overviewProperty().get());
    }

    private VBox card(Stand stand) {
        Hyperlink caption = new Hyperlink(words.name(stand));
        caption.setId("figure-" + stand.name());
        caption.getStyleClass().add("card-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.setAccessibleText(messages.get("overview.explain", words.name(stand)));
        caption.setOnAction(_ -> {
            caption.setVisited(false);
            model.explainedProperty().set(Figure.valueOf(stand.name()));
        });
        Hyperlink number = new Hyperlink();
        number.setId("card-" + stand.name());
        number.getStyleClass().addAll("card-number", FigureWords.style(stand));
        number.setOnAction(_ -> {
            number.setVisited(false);
            Overview overview = model.overviewProperty().get();
            if (overview != null) {
                model.open(words.name(stand), overview.in(stand));
            }
        });
        Label share = new Label();
        share.getStyleClass().add("muted");
        share.setMinWidth(Region.USE_PREF_SIZE);
        numbers.put(stand, number);
        shares.put(stand, share);
        HBox figures = new HBox(10, number, share);
        figures.setAlignment(Pos.BASELINE_LEFT);
        VBox card = new VBox(caption, figures);
        card.getStyleClass().add("card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(240);
        card.setMinWidth(0);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private void show(@Nullable Overview overview) {
        for (Stand stand : CARDS) {
            int count = overview == null ? 0 : overview.statistics().total().in(stand);
            int all = overview == null ? 0 : overview.statistics().total().measured();
            Hyperlink number = numbers.get(stand);
            Label share = shares.get(stand);
            if (number != null && share != null) {
                number.setText(overview == null ? "" : String.valueOf(count));
                number.setAccessibleText(messages.get("overview.spoken", words.name(stand), count));
                share.setText(overview == null ? "" : messages.get("overview.share", share(count, all), all));
            }
        }
    }

    private String share(int count, int all) {
        return words.rate(all == 0 ? Optional.empty()
                : Optional.of(new BigDecimal(count).divide(new BigDecimal(all), 4, RoundingMode.HALF_UP)));
    }
}
