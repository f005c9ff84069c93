package vn.sokehoach.data.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.frame.ReadableCopies;

/**
 * Copies in a folder of the store's own; where the system has a folder for the time of a person's session, which lies in
 * memory, they are there.
 *
 * <p>What a process that was killed left behind goes when the store is opened the next time.
 */
public final class PassingCopies implements ReadableCopies {
    private static final Logger LOG = LoggerFactory.getLogger(PassingCopies.class);
    private static final String NAME = "opened";

    private final Clock clock;
    private final Path place;
    private final Path inStore;
    private final Map<Path, Instant> laid = new ConcurrentHashMap<>();

    /**
     * Copies of the documents of a store.
     *
     * @param session the system's folder for the time of a session ("XDG_RUNTIME_DIR"); null where it has none
     */
    public PassingCopies(Path store, @Nullable String session, Clock clock) {
        this.clock = clock;
        this.inStore = store.toAbsolutePath().normalize().resolve(NAME);
        this.place = ofSession(session, inStore);
    }

    /** Each store has a folder of its own there. */
    private static Path ofSession(@Nullable String session, Path otherwise) {
        try {
            Path folder = session == null || session.isBlank() ? null : Path.of(session);
            if (folder == null || !folder.isAbsolute() || !Files.isWritable(folder)) {
                return otherwise;
            }
            UUID store = UUID.nameUUIDFromBytes(otherwise.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve("sokehoach-" + store);
        } catch (InvalidPathException none) {
            return otherwise;
        }
    }

    /** Takes away whatever is there; only for who has the store to himself. */
    public void empty() {
        laid.clear();
        for (Path folder : List.of(place, inStore)) {
            if (Files.isDirectory(folder)) {
                delete(folder);
            }
        }
    }

    @Override
    public Path lay(String name, byte[] content) throws IOException {
        FileAttribute<?>[] own = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
        Files.createDirectories(place, own);
        Path folder = Files.createTempDirectory(place, "", own);
        laid.put(folder, clock.instant());
        Path copy = Files.write(folder.resolve(name), content);
        // What is typed into a copy is lost with it: so its program says that it can only be read.
        if (own.length > 0) {
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--------"));
        }
        return copy;
    }

    @Override
    public boolean clear(Duration age) {
        Instant latest = clock.instant().minus(age);
        for (Map.Entry<Path, Instant> each : List.copyOf(laid.entrySet())) {
            // A clock that was set back keeps nothing.
            boolean due = !each.getValue().isAfter(latest) || each.getValue().isAfter(clock.instant());
            if (due && delete(each.getKey())) {
                laid.remove(each.getKey());
            }
        }
        return laid.isEmpty();
    }

    /** What lies deepest first; no link is followed. */
    private static boolean delete(Path folder) {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> within = Files.walk(folder)) {
            within.sorted(Comparator.reverseOrder()).forEach(all::add);
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            LOG.info("a copy is not found: {}", unreadable.getClass().getName());
        }
        boolean gone = true;
        for (Path each : all) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException held) {
                LOG.info("a copy is held by a program: {}", held.getClass().getName());
                gone = false;
            }
        }
        return gone && !Files.exists(folder);
    }
}
