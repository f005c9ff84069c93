package vn.sokehoach.core.usecase.exporting;

import java.nio.file.Path;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PictureWriter;

/** Saves what the screen shows, such as a chart, as a picture. */
public final class SavingPicture {
    private final OutputFile output;
    private final PictureWriter writer;

    public SavingPicture(OutputFile output, PictureWriter writer) {
        this.output = output;
        this.writer = writer;
    }

    /**
     * Writes the picture; the file is there whole or not at all.
     *
     * @throws UnwritableFile where the file cannot be put there; what was there stays
     */
    public void save(PagePicture picture, Path target) throws UnwritableFile {
        output.replace(target, out -> writer.write(picture, out));
    }
}
