package vn.sokehoach.data.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.data.lock.DamagedSeal;

/** Takes the files of a book over into a room of another form, and reads each again; the journal and database are made anew. */
public final class CarriedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CarriedFiles.class);

    private final StoreFolder from;
    private final StoreFolder to;

    private CarriedFiles(StoreFolder from, StoreFolder to) {
        this.from = from;
        this.to = to;
    }

    /** Takes all files over; an encrypted one that is damaged, and so says nothing to anybody, is left behind. */
    public static void over(StoreFolder from, StoreFolder to) throws IOException {
        new CarriedFiles(from, to).all();
    }

    private void all() throws IOException {
        for (Path file : files()) {
            Path target = to.home().resolve(from.home().relativize(file).toString());
            try {
                if (isOfLines(file)) {
                    to.carryLines(target, from, file);
                } else {
                    carry(file, target);
                }
            } catch (DamagedSeal damaged) {
                LOG.warn("a damaged file is left behind: {}", file.getFileName());
            }
        }
    }

    private void carry(Path file, Path target) throws IOException {
        try (InputStream content = from.open(file)) {
            to.replace(target, content::transferTo);
        }
        if (!from.checksum(file).equals(to.checksum(target))) {
            throw new IOException("a file reads otherwise than it was written");
        }
    }

    /** All but what is made anew, and what a write that broke off left. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path entry : Rooms.belongings(from, from.home())) {
            try (Stream<Path> within = Files.walk(entry)) {
                within.filter(file -> Files.isRegularFile(file) && !isMadeAnew(file)).forEach(files::add);
            }
        }
        return files;
    }

    private boolean isMadeAnew(Path file) {
        String name = file.getFileName().toString();
        return file.equals(from.database()) || file.equals(from.seal()) || file.equals(from.journal())
                || name.endsWith(".new") || name.startsWith("rebuilt.") || name.endsWith(".trace.db");
    }

    private boolean isOfLines(Path file) {
        return file.getParent().equals(from.journal().getParent());
    }
}
