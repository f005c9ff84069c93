package vn.sokehoach.app.ui.chart;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import vn.sokehoach.core.paper.PagePicture;

/** Takes a picture of what a node shows, fine enough for paper. */
public final class NodePicture {
    private static final double FINE = 2;
    /** Pixels of a side beyond which a picture is taken less fine. */
    private static final double LONGEST = 8000;

    private NodePicture() {}

    /** Paints the node on white; {@code done} gets the picture in the window's thread. */
    public static void take(Node node, Consumer<PagePicture> done) {
        double longest = Math.max(1,
                Math.max(node.getLayoutBounds().getWidth(), node.getLayoutBounds().getHeight()));
        double scale = Math.min(FINE, LONGEST / longest);
        SnapshotParameters paper = new SnapshotParameters();
        paper.setFill(Color.WHITE);
        paper.setTransform(new Scale(scale, scale));
        node.snapshot(taken -> {
            done.accept(pixels(taken.getImage()));
            return null;
        }, paper, null);
    }

    private static PagePicture pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new PagePicture(width, height, argb);
    }
}
