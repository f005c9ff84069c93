package vn.sokehoach.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies closed stores: a store is filled once for many tests, each of which goes on with a copy of its own. */
public final class StoreCopy {

    private StoreCopy() {}

    /** Copies a store into a folder that is empty or not there yet. */
    public static Path of(Path store, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(store.relativize(file).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        return folder;
    }
}
