package vn.sokehoach.data.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import vn.sokehoach.core.copy.CopyRefused;

/**
 * A process that restores two backups in turn, again and again, until it is killed.
 *
 * <p>Arguments: folder, two backups. Every restore that it acknowledges is one line on standard output: the digest.
 */
final class KilledRestorer {

    private KilledRestorer() {}

    public static void main(String[] arguments) throws CopyRefused {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (OpenStore store = OpenStore.open(Path.of(arguments[0]), Duration.ZERO)) {
            out.println(store.examination().examine().digest());
            for (int i = 0; i < 1000; i++) {
                store.copies().restore(Path.of(arguments[1 + i % 2]));
                out.println(store.examination().examine().digest());
            }
        }
    }
}
