package vn.sokehoach.data.files;

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
public final class PlaceCheck {

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav",
                    "fuse.sshfs", "9p", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "ceph", "afs",
                    "fuse.glusterfs", "vboxsf", "fuse.vmhgfs-fuse");
    private static final List<String> SYNCHRONISED =
            List.of("onedrive", "google drive", "googledrive", "dropbox", "icloud",
                    "nextcloud", "owncloud", "box sync");
    private static final List<String> REMOVABLE = List.of("/media/", "/run/media/", "/volumes/");

    private PlaceCheck() {}

    /** Throws where the place is refused: as it is named, or where links and drive letters lead from there. */
    public static void require(Path folder) {
        refusal(folder).ifPresent(kind -> {
            throw new StoreException(Reason.PLACE_NOT_ALLOWED, List.of(folder.toString(), kind), null);
        });
    }

    /** Why a folder is refused, which need not exist yet: "network", "synchronised", "removable"; empty where it is good. */
    public static Optional<String> refusal(Path folder) {
        Path there = existing(folder);
        return refusal(List.of(folder.toString(), there.toString(), share(there)), typeOf(there))
                .or(() -> isStick(there) ? Optional.of("removable") : Optional.empty());
    }

    /** The same of the names that one place has. */
    public static Optional<String> refusal(List<String> names, String fileSystem) {
        return names.stream().flatMap(name -> refusal(name, fileSystem).stream()).findFirst();
    }

    private static Optional<String> refusal(String path, String fileSystem) {
        String lower = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (lower.startsWith("//") || NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT))) {
            return Optional.of("network");
        }
        if (SYNCHRONISED.stream().anyMatch(name -> lower.contains("/" + name))) {
            return Optional.of("synchronised");
        }
        return REMOVABLE.stream().anyMatch(lower::startsWith) ? Optional.of("removable") : Optional.empty();
    }

    /** The folder itself or the nearest one above it, without links. */
    private static Path existing(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing.toRealPath();
        } catch (IOException unknown) {
            return existing;
        }
    }

    /**
     * The name on the network behind a drive letter of Windows: the file system of a share calls itself NTFS like a disk, and a
     * real path keeps the letter, but since Java 24 a canonical one does not (JDK-8355342). Elsewhere it is the same place.
     */
    private static String share(Path there) {
        try {
            return there.toFile().getCanonicalPath();
        } catch (IOException | UnsupportedOperationException unknown) {
            return there.toString();
        }
    }

    private static String typeOf(Path there) {
        try {
            return Files.getFileStore(there).type();
        } catch (IOException unknown) {
            return "";
        }
    }

    /** Windows says so of a volume, Linux of a device. */
    private static boolean isStick(Path there) {
        try {
            FileStore store = Files.getFileStore(there);
            if (store.supportsFileAttributeView("dos") && !store.supportsFileAttributeView("posix")) {
                return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
            }
            return store.name().startsWith("/dev/")
                    && isRemovableDevice(Path.of(store.name()).getFileName().toString());
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isRemovableDevice(String device) throws IOException {
        Path block = Path.of("/sys/class/block", device);
        if (!Files.exists(block)) {
            return false;
        }
        // What a partition lies on says it for the partition.
        Path own = block.resolve("removable");
        Path whole = block.toRealPath().resolveSibling("removable");
        Path says = Files.exists(own) ? own : whole;
        // Some machines say it of disks that are built in; a stick or a card hangs on a bus that can be unplugged.
        String bus = block.toRealPath().toString();
        return Files.exists(says) && Files.readString(says).strip().equals("1")
                && (bus.contains("/usb") || bus.contains("/mmc"));
    }
}
