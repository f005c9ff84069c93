package vn.sokehoach.data.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.data.lock.MasterKey;

class CarriedLinesTest {

    @TempDir
    Path folder;

    @Test
    void linesGoFromRoomToRoomByteByByteThoughTheyAreNoText() throws Exception {
        byte[] noText = {'a', (byte) 0xC3, '(', '\n', (byte) 0xFF, '\n'};
        StoreFolder readable = new StoreFolder(folder);
        StoreFolder locked = readable.beside(folder.resolve("locked"), Optional.of(MasterKey.random()));
        Path before = folder.resolve("before");
        Files.write(before, noText);

        locked.carryLines(folder.resolve("locked/lines"), readable, before);
        readable.carryLines(folder.resolve("after"), locked, folder.resolve("locked/lines"));

        assertThat(folder.resolve("after")).hasBinaryContent(noText);
    }
}
