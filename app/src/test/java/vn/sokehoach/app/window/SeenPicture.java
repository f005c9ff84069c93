package vn.sokehoach.app.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Writes what was seen in a window to a file. */
final class SeenPicture {

    private SeenPicture() {}

    /** As PNG; the folder is made where it is missing, a file that is there is replaced. */
    static void write(Image seen, Path file) throws IOException {
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] dots = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, dots, 0, width);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
