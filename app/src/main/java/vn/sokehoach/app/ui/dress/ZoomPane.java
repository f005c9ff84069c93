package vn.sokehoach.app.ui.dress;

import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Shows what is in it larger or smaller; it is laid out as in a window that is so much smaller or larger. */
public final class ZoomPane extends Region {
    /** So much of the screen is left to what is around a window: its frame, and the bars of the system. */
    private static final double AROUND = 60;

    private final Scale scale = new Scale();
    private final Region content;

    /** Shows this at its own size at first. */
    public ZoomPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
    }

    /** Its own size follows what is in it: a window of a dialog is as large as the dialog. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
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
    protected double computePrefWidth(double height) {
        double wanted = Math.ceil(content.prefWidth(-1) * scale.getX());
        return Math.min(wanted, room(Rectangle2D::getWidth, Window::getWidth));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? content.prefWidth(-1) : width / scale.getX();
        double wanted = Math.ceil(content.prefHeight(wide) * scale.getY());
        return Math.min(wanted, room(Rectangle2D::getHeight, Window::getHeight));
    }

    /** A screen is at least as large as the windows on it, whatever it says. */
    private static double room(ToDoubleFunction<Rectangle2D> ofScreen, ToDoubleFunction<Window> ofWindow) {
        double largest = Window.getWindows().stream().mapToDouble(ofWindow).filter(Double::isFinite).max().orElse(0);
        return Math.max(ofScreen.applyAsDouble(Screen.getPrimary().getVisualBounds()), largest) - AROUND;
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
