package vn.sokehoach.core.paper;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a picture in a format of its own. */
@FunctionalInterface
public interface PictureWriter {

    /** Writes the whole picture; the stream is closed by the caller. */
    void write(PagePicture picture, OutputStream out) throws IOException;
}
