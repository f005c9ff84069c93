package vn.sokehoach.data.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.UnwritableFile.Reason;

/** Writes beside the target, brings it to the disk and moves it in; whatever fails, what was there stays whole. */
public final class AtomicOutputFile implements OutputFile {
    private static final Logger LOG = LoggerFactory.getLogger(AtomicOutputFile.class);

    /** Looks at a file before it is put in its place; what it throws keeps the file from going there. */
    @FunctionalInterface
    public interface Check {
        void examine(Path written) throws IOException;
    }

    @Override
    public void replace(Path target, Writing writing) throws UnwritableFile {
        replace(target, writing, _ -> {});
    }

    /** The same, with a check of what was written before it takes the place of what was there. */
    public void replace(Path target, Writing writing, Check check) throws UnwritableFile {
        Path place = target.toAbsolutePath();
        Reason obstacle = Obstacle.before(place);
        if (obstacle != null) {
            throw new UnwritableFile(target, obstacle, null);
        }
        Path beside = null;
        try {
            beside = Files.createTempFile(place.getParent(), ".sokehoach-", ".part");
            write(beside, writing);
            check.examine(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UnwritableFile(target, Obstacle.behind(failed, place), failed);
        } finally {
            discard(beside);
        }
    }

    private static void write(Path file, Writing writing) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            writing.to(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Removes what was written beside; nothing is there where it was moved in or never made. */
    private static void discard(@Nullable Path beside) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException gone) {
            LOG.warn("a part of a file stays: {}", beside, gone);
        }
    }
}
