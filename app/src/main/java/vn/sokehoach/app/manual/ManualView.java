package vn.sokehoach.app.manual;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.EscapeKey;

/** The manual: pages and search at the left, the page with the picture of its screen at the right. */
public final class ManualView extends HBox {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 600;
    private static final double PICTURE = 660;
    private static final double ROW = 27;
    private static final double BESIDE_BAR = 10;

    private final ManualModel model;
    private final Messages messages;
    private final Function<ManualPage, Optional<Image>> pictures;
    private final ListView<ManualPage> pages = new ListView<>();
    private final VBox text = new VBox(9);
    private final ScrollPane scroll = new ScrollPane(text);

    /** {@code pictures} has the picture of a page; empty where there is none. */
    public ManualView(ManualModel model, Messages messages, Function<ManualPage, Optional<Image>> pictures) {
        super(14);
        this.model = model;
        this.messages = messages;
        this.pictures = pictures;
        setId("manual");
        getStyleClass().add("dialog-body");
        setPrefSize(WIDTH, HEIGHT);
        TextField search = new TextField();
        search.setId("manual-search");
        search.setPromptText(messages.get("manual.search"));
        search.setAccessibleText(messages.get("manual.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        EscapeKey.empties(search);
        VBox left = new VBox(8, search, pages());
        left.setMinWidth(240);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        text.setMinWidth(0);
        text.setPadding(new Insets(0, BESIDE_BAR, 0, 0));
        scroll.setId("manual-page");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(left, scroll);
        model.pageProperty().addListener((_, _, _) -> show());
        show();
    }

    private ListView<ManualPage> pages() {
        pages.setId("manual-pages");
        pages.setAccessibleText(messages.get("manual.title"));
        pages.setFixedCellSize(ROW);
        pages.setPlaceholder(new Label(messages.get("manual.none")));
        pages.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable ManualPage page, boolean empty) {
                super.updateItem(page, empty);
                setText(empty || page == null ? null : model.title(page));
            }
        });
        pages.getItems().setAll(model.foundProperty().get());
        model.foundProperty().addListener((_, _, found) -> {
            pages.getItems().setAll(found);
            pages.getSelectionModel().select(model.pageProperty().get());
        });
        pages.getSelectionModel().select(model.pageProperty().get());
        pages.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.pageProperty().set(chosen);
            }
        });
        VBox.setVgrow(pages, Priority.ALWAYS);
        return pages;
    }

    private void show() {
        ManualPage page = model.pageProperty().get();
        text.getChildren().setAll(new WrappedLabel(model.title(page), "empty-title"));
        model.paragraphs(page).stream().map(WrappedLabel::new).forEach(text.getChildren()::add);
        pictures.apply(page)
                .map(taken -> picture(taken, page))
                .ifPresent(picture -> text.getChildren().add(1, picture));
        scroll.setVvalue(0);
        pages.getSelectionModel().select(page);
    }

    /** As wide as the page, but not wider than it was taken. */
    private Node picture(Image taken, ManualPage page) {
        ImageView picture = new ImageView(taken);
        picture.setId("manual-picture");
        picture.setAccessibleText(model.title(page));
        picture.setPreserveRatio(true);
        double whole = Math.min(PICTURE, taken.getWidth());
        picture.fitWidthProperty()
                .bind(scroll.viewportBoundsProperty()
                        .map(seen -> seen.getWidth() > 0 ? Math.min(whole, seen.getWidth() - BESIDE_BAR) : whole));
        picture.setSmooth(true);
        return picture;
    }
}
