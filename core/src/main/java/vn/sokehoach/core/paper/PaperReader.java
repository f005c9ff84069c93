package vn.sokehoach.core.paper;

import java.io.IOException;

/** Opens documents to be looked at. */
@FunctionalInterface
public interface PaperReader {

    /**
     * Opens a document; nothing of it is painted yet.
     *
     * @throws IOException where it is none
     */
    PaperView open(Paper paper) throws IOException;
}
