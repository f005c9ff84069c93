package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

/** Refuses places where a store gets damaged: network shares, folders that a service synchronises, sticks. */
final class PlaceCheck {

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav",
                    "fuse.sshfs", "9p");
    private static final List<String> SYNCHRONISED =
            List.of("onedrive", "google drive", "googledrive", "dropbox", "icloud",
                    "nextcloud", "owncloud", "box sync");
    private static final List<String> REMOVABLE = List.of("/media/", "/run/media/", "/volumes/");

    private PlaceCheck() {}

    /** Throws where the place is refused. */
    static void require(Path folder) {
        refusal(folder.toString(), typeOf(folder)).ifPresent(kind -> {
            throw new StoreException(Reason.PLACE_NOT_ALLOWED, List.of(folder.toString(), kind), null);
        });
    }

    /** Why a place is refused: "network", "synchronised", "removable"; empty where it is good. */
    static Optional<String> refusal(String path, String fileSystem) {
        String lower = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (lower.startsWith("//") || NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT))) {
            return Optional.of("network");
        }
        if (SYNCHRONISED.stream().anyMatch(name -> lower.contains("/" + name))) {
            return Optional.of("synchronised");
        }
        return REMOVABLE.stream().anyMatch(lower::startsWith) ? Optional.of("removable") : Optional.empty();
    }

    private static String typeOf(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            FileStore store = existing == null ? null : Files.getFileStore(existing);
            return store == null ? "" : store.type();
        } catch (IOException unknown) {
            return "";
        }
    }
}
