package vn.sokehoach.app.appendix.preview;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.preview.PagePictures.Wish;
import vn.sokehoach.app.appendix.preview.PreviewModel.Opened;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PageSize;

/** A page in small with its number; painted while it is in sight. */
final class ThumbCell extends ListCell<Integer> {
    private static final double LONGEST = 92;

    private final PreviewModel model;
    private final Messages messages;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private @Nullable Opened from;
    private @Nullable Wish wish;

    ThumbCell(PreviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("thumb");
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.TOP);
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean empty) {
        super.updateItem(page, empty);
        Opened opened = model.openedProperty().get();
        withdraw();
        if (empty || page == null || opened == null || page >= opened.pages().size()) {
            setText(null);
            setGraphic(null);
            picture.setImage(null);
            return;
        }
        setText(Integer.toString(page + 1));
        setAccessibleText(messages.get("paper.page.of", page + 1, opened.pages().size()));
        setGraphic(sheet);
        paint(opened, page);
    }

    private void withdraw() {
        if (wish != null && from != null) {
            from.overview().withdraw(wish);
        }
        wish = null;
        from = null;
    }

    private void paint(Opened opened, int page) {
        PageSize size = opened.pages().get(page);
        double scale = LONGEST / Math.max(size.width(), size.height());
        sheet.setPrefSize(size.width() * scale, size.height() * scale);
        picture.setFitWidth(size.width() * scale);
        picture.setFitHeight(size.height() * scale);
        picture.setImage(null);
        from = opened;
        wish = new Wish(page, scale * Pictures.fineness(this), this::put);
        opened.overview().paint(wish);
    }

    private void put(PagePicture painted) {
        wish = null;
        from = null;
        picture.setImage(Pictures.of(painted));
    }
}
