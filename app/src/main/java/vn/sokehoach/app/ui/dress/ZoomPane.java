package vn.sokehoach.app.ui.dress;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows what is in it larger or smaller; it is laid out as in a window that is so much smaller or larger. */
public final class ZoomPane extends Region {
    private final Scale scale = new Scale();
    private final Region content;

    /** Shows this at its own size at first. */
    public ZoomPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
    }

    /** Shows it at this many percent. */
    public void zoom(int percent) {
        scale.setX(percent / 100d);
        scale.setY(percent / 100d);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, Math.ceil(getWidth() / scale.getX()), Math.ceil(getHeight() / scale.getY()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
