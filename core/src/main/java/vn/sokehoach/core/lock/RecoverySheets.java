package vn.sokehoach.core.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.paper.Paper;

/** Puts a recovery key on a page that is printed or saved, and nowhere else. */
public interface RecoverySheets {

    /**
     * The page, in memory.
     *
     * @param above what it is and of which book
     * @param below what it is for and how it is kept
     */
    Paper laidOut(String title, List<String> above, RecoveryKey key, List<String> below) throws IOException;

    /**
     * Saves a page as a PDF file.
     *
     * @throws UnwritableFile where the file cannot be put there; what was there stays
     */
    void save(Paper sheet, Path target) throws UnwritableFile;
}
