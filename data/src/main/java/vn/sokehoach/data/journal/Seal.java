package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Says how the database file looked when the store was last closed in order: its SHA-256. */
public final class Seal {

    private Seal() {}

    /** Whether the database file is as it was sealed; false where there is no seal, as after an unclean end. */
    public static boolean holds(StoreFolder folder) throws IOException {
        if (!Files.exists(folder.seal()) || !Files.exists(folder.database())) {
            return false;
        }
        String sealed = new String(folder.read(folder.seal()), StandardCharsets.UTF_8).strip();
        return sealed.equals(folder.checksum(folder.database()));
    }

    /** Seals the closed database file. */
    public static void set(StoreFolder folder) throws IOException {
        folder.replace(folder.seal(),
                (folder.checksum(folder.database()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
