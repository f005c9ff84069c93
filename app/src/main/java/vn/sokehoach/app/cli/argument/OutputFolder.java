package vn.sokehoach.app.cli.argument;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.UnwritableFile.Reason;

/** A folder named in a call, for several files. */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Makes the folder where it is not there, with those above it.
     *
     * @throws UnwritableFile where it cannot be made, or something else has its name
     */
    public static void make(Path folder) throws UnwritableFile {
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException refused) {
            throw new UnwritableFile(folder, Reason.FOLDER_READ_ONLY, refused);
        } catch (IOException refused) {
            throw new UnwritableFile(folder, Reason.FOLDER_MISSING, refused);
        }
    }
}
