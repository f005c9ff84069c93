package vn.sokehoach.data.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

/** What a store that a disk refused to read or write is told for: a full disk and a missing right are nobody's damage. */
public final class DiskRefusal {

    private static final String FORBIDDEN = "forbidden";
    private static final String READ_ONLY = "read-only";

    private DiskRefusal() {}

    /** A write that failed since this file may only be read. */
    public static StoreException forbidden(Path file, Throwable failure) {
        return new StoreException(Reason.NOT_WRITTEN, List.of(FORBIDDEN, file.toString()), failure);
    }

    /** A write that failed since the disk has no room. */
    public static StoreException full(Path store, Throwable failure) {
        return new StoreException(Reason.NOT_WRITTEN, List.of("full", store.toString()), failure);
    }

    /** A write that failed, after which the store is as before; says why where the system does. */
    public static StoreException notWritten(Path store, Throwable failure) {
        if (failure instanceof StoreException told && told.reason() == Reason.NOT_WRITTEN) {
            return told;
        }
        if (isForMemory(failure)) {
            return new StoreException(Reason.TOO_LITTLE_MEMORY, List.of(), failure);
        }
        Optional<String> forbidden = forbidden(failure);
        if (forbidden.isPresent()) {
            return forbidden(Path.of(forbidden.get()), failure);
        }
        return isFull(store, failure) ? full(store, failure)
                : new StoreException(Reason.NOT_WRITTEN, List.of(), failure);
    }

    /** A store that did not open: where the disk refused or memory was too small, it need not be damaged. */
    public static StoreException notOpened(Path store, Throwable failure) {
        if (isForMemory(failure)) {
            return new StoreException(Reason.TOO_LITTLE_MEMORY, List.of(), failure);
        }
        Optional<String> forbidden = forbidden(failure);
        if (forbidden.isPresent()) {
            return new StoreException(Reason.NOT_ALLOWED, List.of(forbidden.get()), failure);
        }
        return isFull(store, failure) ? full(store, failure)
                : new StoreException(Reason.DAMAGED, List.of(store.toString()), failure);
    }

    /** The database wraps what the machine says. */
    private static boolean isForMemory(Throwable failure) {
        return causes(failure).anyMatch(OutOfMemoryError.class::isInstance);
    }

    private static boolean isFull(Path store, Throwable failure) {
        return Obstacle.isFull(failure, store.resolve("file"));
    }

    /** The file that the person has no right to, or that stands on a disk which is only to be read. */
    private static Optional<String> forbidden(Throwable failure) {
        return causes(failure).filter(FileSystemException.class::isInstance)
                .map(FileSystemException.class::cast)
                .filter(DiskRefusal::isForbidden)
                .map(FileSystemException::getFile)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean isForbidden(FileSystemException failure) {
        String reason = failure.getReason();
        return failure instanceof AccessDeniedException
                || reason != null && reason.toLowerCase(Locale.ROOT).contains(READ_ONLY);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
