package vn.sokehoach.data.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

/** A full disk and a missing right are told as such, however deep the system's words lie. */
class DiskRefusalTest {

    @TempDir
    Path store;

    @Test
    void aFullDiskIsNamed() {
        IOException full = new IOException("No space left on device");
        assertThat(told(DiskRefusal.notWritten(store, new UncheckedIOException(full))))
                .isEqualTo("NOT_WRITTEN [full, " + store + "]");
        assertThat(told(DiskRefusal.notOpened(store, full))).isEqualTo("NOT_WRITTEN [full, " + store + "]");
    }

    @Test
    void whatNobodyMayWriteIsNamed() {
        IOException denied = new AccessDeniedException("/so/journal/steps.jsonl");
        IOException readOnly = new FileSystemException("/so/store.seal.new", null, "Read-only file system");
        assertThat(told(DiskRefusal.notWritten(store, new IllegalStateException(denied))))
                .isEqualTo("NOT_WRITTEN [forbidden, /so/journal/steps.jsonl]");
        assertThat(told(DiskRefusal.notWritten(store, readOnly)))
                .isEqualTo("NOT_WRITTEN [forbidden, /so/store.seal.new]");
        assertThat(told(DiskRefusal.notOpened(store, denied))).isEqualTo("NOT_ALLOWED [/so/journal/steps.jsonl]");
    }

    @Test
    void tooLittleMemoryIsNobodysDamage() {
        RuntimeException wrapped = new IllegalStateException(new OutOfMemoryError("Java heap space"));
        assertThat(told(DiskRefusal.notOpened(store, wrapped))).isEqualTo("TOO_LITTLE_MEMORY []");
        assertThat(told(DiskRefusal.notWritten(store, wrapped))).isEqualTo("TOO_LITTLE_MEMORY []");
    }

    @Test
    void anythingElseIsNotGuessedAt() {
        IOException other = new FileSystemException("/so/store.seal", null, "Input/output error");
        StoreException written = DiskRefusal.notWritten(store, other);
        assertThat(told(written)).isEqualTo("NOT_WRITTEN []");
        assertThat(written).hasCause(other);
        assertThat(DiskRefusal.notOpened(store, other).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(DiskRefusal.notOpened(store, other).arguments()).isEqualTo(List.of(store.toString()));
    }

    private static String told(StoreException failure) {
        return failure.reason() + " " + failure.arguments();
    }
}
