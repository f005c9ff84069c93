package vn.sokehoach.data.lock;

import java.io.IOException;
import java.io.OutputStream;

/** What puts a content into a stream piece by piece; the stream stays open. */
@FunctionalInterface
public interface Writing {

    /** Writes all of it. */
    void to(OutputStream content) throws IOException;
}
