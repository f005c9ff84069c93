package vn.sokehoach.app.cli.argument;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.UnwritableFile.Reason;

/** A folder named in a call, for several files. */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Does work that writes into the folder, which is made where it is not there, with those above it. Where the work fails,
     * those that were made for it go again, as far as nothing stands in them.
     *
     * @throws UnwritableFile where it cannot be made, or something else has its name
     */
    public static <T> T filled(Path folder, Callable<T> work) throws Exception {
        List<Path> missing = missing(folder.toAbsolutePath().normalize());
        boolean done = false;
        try {
            make(folder);
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (!done) {
                takeBack(missing);
            }
        }
    }

    /** Those that are not there, the folder itself first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path each = folder; each != null && Files.notExists(each); each = each.getParent()) {
            missing.add(each);
        }
        return missing;
    }

    private static void make(Path folder) throws UnwritableFile {
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException refused) {
            throw new UnwritableFile(folder, Reason.FOLDER_READ_ONLY, refused);
        } catch (FileAlreadyExistsException refused) {
            throw new UnwritableFile(folder, Reason.NOT_A_FOLDER, refused);
        } catch (IOException refused) {
            throw new UnwritableFile(folder, Reason.FOLDER_MISSING, refused);
        }
    }

    private static void takeBack(List<Path> made) {
        try {
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException holdsSomething) {
            // What holds something stays, and with it those above.
            return;
        }
    }
}
