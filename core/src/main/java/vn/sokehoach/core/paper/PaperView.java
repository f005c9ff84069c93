package vn.sokehoach.core.paper;

import java.io.IOException;
import java.util.List;

/** An opened document; pages are painted when they are asked for, from any thread, one after the other. */
public interface PaperView extends AutoCloseable {

    /** The sizes of all pages, in their order; at least one. */
    List<PageSize> pages();

    /**
     * Paints a page on white.
     *
     * @param page  from 0
     * @param scale pixels for each point; made smaller for a page that would have more pixels than a screen can show
     * @throws IOException where the page cannot be painted, or the document was closed
     */
    PagePicture picture(int page, double scale) throws IOException;

    /** Lets go of what it holds; waits for a page that is being painted. */
    @Override
    void close();
}
