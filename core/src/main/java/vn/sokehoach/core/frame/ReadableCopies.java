package vn.sokehoach.core.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Copies of kept documents for other programs to read; they are readable whether or not the book is locked, and soon go. */
public interface ReadableCopies {

    /**
     * Lays out a copy for nobody but the person at the machine.
     *
     * @param name a file's name with its ending, without any folder
     */
    Path lay(String name, byte[] content) throws IOException;

    /**
     * Takes away what was laid out longer ago than this; what another program holds is tried again the next time.
     *
     * @return whether nothing is left
     */
    boolean clear(Duration age);
}
