package vn.sokehoach.core.submission.form;

import java.nio.file.Path;
import java.util.List;
import vn.sokehoach.core.appendix.OutputFile.Writing;
import vn.sokehoach.core.appendix.UnwritableFile;

/** Puts new files into a folder and never over one that is there: it may be a kit that somebody has filled in. */
public interface KitFiles {

    /**
     * Writes a file whole or not at all, under the wanted name or one with a number behind it.
     *
     * @param name   safe, without the ending
     * @param ending without its full stop
     * @return where it stands
     */
    Path write(Path folder, String name, String ending, Writing writing) throws UnwritableFile;

    /** Takes files away that were written just now; one that cannot be taken away stays. */
    void takeBack(List<Path> files);
}
