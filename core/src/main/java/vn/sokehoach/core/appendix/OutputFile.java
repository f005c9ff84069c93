package vn.sokehoach.core.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Puts a whole file in its place, or leaves what was there untouched. */
public interface OutputFile {

    /**
     * Writes a file anew or in place of one that is there.
     *
     * @throws UnwritableFile where it cannot be put there; nothing of it is left behind
     */
    void replace(Path target, Writing writing) throws UnwritableFile;

    /** What goes into a file. */
    @FunctionalInterface
    interface Writing {

        /** Writes all of it; the stream is closed by the caller. */
        void to(OutputStream out) throws IOException;
    }
}
