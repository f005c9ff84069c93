package vn.sokehoach.data.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;

/** Remembers where the last backup was put, so that it can be tried out; nothing hangs on it. */
public final class LastBackup {

    private static final Logger LOG = LoggerFactory.getLogger(LastBackup.class);

    private final StoreFolder folder;

    /** The last backup of a store. */
    public LastBackup(StoreFolder folder) {
        this.folder = folder;
    }

    /** The file, where it is known and still there. */
    public Optional<Path> file() {
        try {
            Path note = folder.lastBackup();
            if (!Files.isRegularFile(note)) {
                return Optional.empty();
            }
            return Optional.of(Path.of(lines().getFirst())).filter(Files::isRegularFile);
        } catch (IOException | InvalidPathException unreadable) {
            LOG.info("it is not known where the last backup is: {}", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** What it said of itself when it was written, for one that has a password of its own; empty where that is not known. */
    public Optional<Manifest> manifest() {
        try {
            List<String> lines = lines();
            return lines.size() < 2 ? Optional.empty()
                    : Optional.of(StepJson.read(lines.get(1), Manifest.class));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.info("it is not known what the last backup holds: {}", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private List<String> lines() throws IOException {
        return new String(folder.read(folder.lastBackup()), StandardCharsets.UTF_8).strip().lines().toList();
    }

    /** Remembers a file and what it said of itself. */
    public void is(Path file, Manifest manifest) {
        try {
            String note = file.toAbsolutePath() + "\n" + StepJson.write(manifest) + "\n";
            folder.replace(folder.lastBackup(), note.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            LOG.warn("where the last backup is was not noted", failure);
        }
    }
}
