package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.lock.KeyFile;
import vn.sokehoach.data.lock.MasterKey;
import vn.sokehoach.data.lock.WrongKey;

/** The two files, one like the other, that wrap the key of a locked book; they lie with what it encrypts. */
public final class KeyFiles {

    private static final List<String> NAMES = List.of("book.key", "book.key.second");

    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);

    private KeyFiles() {}

    /** The wrapped key of a room; where the files differ the later one, where one is damaged the other. */
    public static Optional<KeyFile> read(Path home) throws IOException {
        Optional<KeyFile> latest = Optional.empty();
        for (String name : NAMES) {
            Path file = home.resolve(name);
            Optional<KeyFile> found = Files.isRegularFile(file) ? KeyFile.read(Files.readAllBytes(file))
                    : Optional.empty();
            latest = Stream.concat(latest.stream(), found.stream()).max(Comparator.comparingInt(KeyFile::version));
        }
        return latest;
    }

    /** The same of a book that is open, or to be opened; a {@link StoreException} where there is none. */
    public static KeyFile of(StoreFolder folder, Path home) throws IOException {
        return read(home).orElseThrow(
                () -> new StoreException(Reason.KEY_DAMAGED, List.of(folder.root().toString()), null));
    }

    /** Writes both files, one after the other: there is a whole one at every moment. */
    public static void write(StoreFolder folder, Path home, KeyFile key) throws IOException {
        for (String name : NAMES) {
            folder.replaceRaw(home.resolve(name), key.text());
        }
    }

    /**
     * Writes another wrapping of the same key. It counts as soon as the first file is there; the second is made like it on
     * the next opening where that fails now.
     */
    public static void change(StoreFolder folder, KeyFile key) throws IOException {
        folder.replaceRaw(folder.home().resolve(NAMES.getFirst()), key.text());
        try {
            mend(folder);
        } catch (IOException failure) {
            LOG.warn("the second key file is still the one before: {}", failure.toString());
        }
    }

    /** Makes both files alike where one is older, damaged or missing; false where they are. */
    public static boolean mend(StoreFolder folder) throws IOException {
        Optional<KeyFile> latest = read(folder.home());
        boolean mended = false;
        for (String name : latest.isEmpty() ? List.<String>of() : NAMES) {
            Path file = folder.home().resolve(name);
            byte[] text = latest.get().text();
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
                folder.replaceRaw(file, text);
                mended = true;
            }
        }
        return mended;
    }

    /** The key of a book; a {@link StoreException} says why it is not to be had. */
    public static MasterKey opened(KeyFile file, BookKey key) {
        try {
            return file.opened(key);
        } catch (WrongKey wrong) {
            throw switch (wrong.kind()) {
                case PASSWORD -> new StoreException(Reason.WRONG_PASSWORD, List.of(), wrong);
                case RECOVERY_KEY -> new StoreException(Reason.WRONG_RECOVERY_KEY,
                        List.of(String.valueOf(wrong.mistypedGroup())), wrong);
            };
        }
    }
}
