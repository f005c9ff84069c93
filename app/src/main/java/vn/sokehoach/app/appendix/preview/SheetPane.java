package vn.sokehoach.app.appendix.preview;

import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.preview.PagePictures.Wish;
import vn.sokehoach.app.appendix.preview.PreviewModel.Opened;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PageSize;

/** The page that is looked at, on a desk that can be scrolled where the page is larger. */
final class SheetPane extends ScrollPane {
    private static final double AROUND = 14;
    /** Kept free for the scroll bar, so that a page fits the width whether the bar shows or not. */
    private static final double BAR = 16;
    /** Two lines or so stay in sight. */
    private static final double STEP = 0.9;

    private final PreviewModel model;
    private final Messages messages;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final StackPane desk = new StackPane(sheet);
    private @Nullable Wish wish;
    private @Nullable Opened shown;
    private int page = -1;

    SheetPane(PreviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("sheet");
        getStyleClass().add("sheet-pane");
        setFocusTraversable(true);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        setOnMousePressed(press -> {
            requestFocus();
            // The tabs around would take the keyboard.
            press.consume();
        });
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        desk.getStyleClass().add("sheet-desk");
        desk.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setContent(desk);
        model.openedProperty().addListener((_, _, _) -> show());
        model.pageProperty().addListener((_, _, _) -> show());
        model.zoomProperty().addListener((_, _, _) -> show());
        widthProperty().addListener((_, _, _) -> show());
        heightProperty().addListener((_, _, _) -> show());
        sceneProperty().addListener((_, _, _) -> show());
    }

    private void show() {
        Opened opened = model.openedProperty().get();
        withdraw();
        if (opened == null || getWidth() == 0 || getScene() == null) {
            shown = opened;
            picture.setImage(null);
            return;
        }
        boolean other = opened != shown || page != model.pageProperty().get();
        shown = opened;
        page = Math.min(model.pageProperty().get(), opened.pages().size() - 1);
        if (other) {
            picture.setImage(null);
            setAccessibleText(messages.get("paper.page.of", page + 1, opened.pages().size()));
        }
        lay(opened.pages().get(page));
        wish = new Wish(page, scale() * Pictures.fineness(this), this::put);
        opened.sheets().paint(wish);
    }

    private void lay(PageSize size) {
        double factor = model.zoomProperty()
                .get()
                .factor(size, getWidth() - BAR - 2 * AROUND, getHeight() - 4 - 2 * AROUND);
        model.shownFactorProperty().set(factor);
        double width = Math.floor(size.width() * scale());
        double height = Math.floor(size.height() * scale());
        sheet.setPrefSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        desk.setPrefSize(width + 2 * AROUND, height + 2 * AROUND);
    }

    private double scale() {
        return model.shownFactorProperty().get() * Zoom.PIXELS_PER_POINT;
    }

    private void put(PagePicture painted) {
        wish = null;
        picture.setImage(Pictures.of(painted));
    }

    private void withdraw() {
        if (wish != null && shown != null) {
            shown.sheets().withdraw(wish);
            wish = null;
        }
    }

    /** Whether a picture of the page is there. */
    boolean isPainted() {
        return picture.getImage() != null;
    }

    /** Whether nothing of the page is hidden below, or above. */
    boolean isAtEnd(boolean down) {
        return hidden() < 1 || (down ? getVvalue() >= 1 : getVvalue() <= 0);
    }

    /** Shows the next part of the page, nearly a window high; past its end the next page, from where it begins. */
    void turn(boolean down) {
        if (isAtEnd(down)) {
            turnPage(down);
        } else {
            double step = getViewportBounds().getHeight() * STEP / hidden();
            setVvalue(Math.clamp(getVvalue() + (down ? step : -step), 0, 1));
        }
    }

    /** Shows the next page from its top or the one before from its foot. */
    void turnPage(boolean down) {
        int before = model.pageProperty().get();
        model.goTo(before + (down ? 1 : -1));
        if (model.pageProperty().get() != before) {
            setVvalue(down ? 0 : 1);
        }
    }

    private double hidden() {
        return desk.getHeight() - getViewportBounds().getHeight();
    }
}
