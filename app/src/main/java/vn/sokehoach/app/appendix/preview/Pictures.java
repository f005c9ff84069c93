package vn.sokehoach.app.appendix.preview;

import java.nio.IntBuffer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import vn.sokehoach.core.paper.PagePicture;

/** Pictures of pages as the screen draws them. */
final class Pictures {
    private Pictures() {}

    /** The same pixels, not copied. */
    static Image of(PagePicture picture) {
        return new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }

    /** How many pixels of the screen stand for one of the scene where this node is. */
    static double fineness(Node node) {
        return node.getScene() == null || node.getScene().getWindow() == null ? 1
                : node.getScene().getWindow().getOutputScaleX();
    }
}
