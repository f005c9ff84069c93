package vn.sokehoach.data.paper.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PictureWriter;

/** Writes pictures as PNG, which loses nothing of letters and lines. */
public final class PngWriter implements PictureWriter {

    @Override
    public void write(PagePicture picture, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("no writer of PNG pictures in this runtime");
        }
    }
}
