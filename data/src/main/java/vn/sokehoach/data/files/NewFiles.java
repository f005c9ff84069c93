package vn.sokehoach.data.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.appendix.OutputFile.Writing;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.submission.form.KitFiles;

/** New files in a folder, each under a name that no other has there. */
public final class NewFiles implements KitFiles {
    private static final Logger LOG = LoggerFactory.getLogger(NewFiles.class);

    private final AtomicOutputFile output = new AtomicOutputFile();

    @Override
    public Path write(Path folder, String name, String ending, Writing writing) throws UnwritableFile {
        Path free = folder.resolve(name + "." + ending);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(name + " (" + number + ")." + ending);
        }
        output.replace(free, writing);
        return free;
    }

    @Override
    public void takeBack(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException held) {
                LOG.warn("a file that counts for nothing stays: {}", file, held);
            }
        }
    }
}
