package vn.sokehoach.data.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.UnwritableFile.Reason;

/** Writes beside the target, brings it to the disk and moves it in; a target that is held open stays whole. */
public final class AtomicOutputFile implements OutputFile {

    @Override
    public void replace(Path target, Writing writing) throws UnwritableFile {
        Path place = target.toAbsolutePath();
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            throw new UnwritableFile(target, Reason.FOLDER_MISSING, null);
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new UnwritableFile(target, Reason.NOT_A_FILE, null);
        }
        Path beside = null;
        try {
            beside = Files.createTempFile(place.getParent(), ".sokehoach-", ".part");
            write(beside, writing);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException refused) {
            discard(beside, refused);
            throw new UnwritableFile(target, Reason.NOT_ALLOWED, refused);
        } catch (IOException failed) {
            discard(beside, failed);
            throw new UnwritableFile(target, Reason.FAILED, failed);
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

    private static void discard(Path beside, IOException failure) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }
}
