package vn.sokehoach.data.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.UnwritableFile.Reason;

/** What keeps a file from being written. */
final class Obstacle {
    /** A disk on which so few bytes are left could not take what was written to it. */
    private static final long NOTHING_LEFT = 65_536;
    /** How systems say so where the disk itself does not show it: a person's share of it, a table of files. */
    private static final String[] FULL = {"no space left", "quota", "not enough space"};

    private Obstacle() {}

    /** What can be seen before writing; null where nothing is in the way. */
    static @Nullable Reason before(Path place) {
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            return Reason.IS_FOLDER;
        }
        if (!Files.isDirectory(folder)) {
            return Reason.FOLDER_MISSING;
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return Reason.NOT_A_FILE;
        }
        if (!Files.isWritable(folder)) {
            return Reason.FOLDER_READ_ONLY;
        }
        return Files.exists(place) && !Files.isWritable(place) ? Reason.FILE_READ_ONLY : null;
    }

    /** What a failure while writing or moving in shows; asked before anything is cleared away. */
    static Reason behind(IOException failure, Path place) {
        if (isFull(failure, place)) {
            return Reason.DISK_FULL;
        }
        if (failure instanceof FileSystemException said && said.getOtherFile() != null && Files.exists(place)) {
            return Reason.OPEN_ELSEWHERE;
        }
        boolean refused = failure instanceof AccessDeniedException || failure instanceof NoSuchFileException;
        return refused ? Reason.FOLDER_READ_ONLY : Reason.FAILED;
    }

    /** Whether the disk on which a file should stand, or a share of it, has no room: it says so itself or the failure does. */
    static boolean isFull(Throwable failure, Path place) {
        boolean said = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Throwable::getMessage)
                .anyMatch(Obstacle::saysFull);
        try {
            FileStore disk = Files.getFileStore(place.getParent());
            return said || disk.getTotalSpace() > 0 && disk.getUsableSpace() < NOTHING_LEFT;
        } catch (IOException gone) {
            return said;
        }
    }

    private static boolean saysFull(@Nullable String message) {
        String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return Stream.of(FULL).anyMatch(words::contains);
    }
}
