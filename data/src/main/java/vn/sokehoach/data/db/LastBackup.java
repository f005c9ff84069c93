package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.data.journal.StoreFolder;

/** Remembers where the last backup was put, so that it can be tried out; nothing hangs on it. */
final class LastBackup {

    private static final Logger LOG = LoggerFactory.getLogger(LastBackup.class);

    private final StoreFolder folder;

    LastBackup(StoreFolder folder) {
        this.folder = folder;
    }

    /** The file, where it is known and still there. */
    Optional<Path> file() {
        try {
            Path note = folder.lastBackup();
            if (!Files.isRegularFile(note)) {
                return Optional.empty();
            }
            return Optional.of(Path.of(new String(folder.read(note), StandardCharsets.UTF_8).strip()))
                    .filter(Files::isRegularFile);
        } catch (IOException | InvalidPathException unreadable) {
            LOG.info("it is not known where the last backup is: {}", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    void is(Path file) {
        try {
            folder.replace(folder.lastBackup(),
                    (file.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            LOG.warn("where the last backup is was not noted", failure);
        }
    }
}
