package vn.sokehoach.core.usecase.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.IncomingFile;

/** The files that a person means by naming files and folders. */
public final class IncomingFolder {
    private static final int DEEPEST = 8;

    private IncomingFolder() {}

    /** Each file, and of a folder all files in it, in the order of their names; what Office and systems hide is left out. */
    public static List<IncomingFile> files(List<Path> paths) {
        List<IncomingFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                within(path).forEach(file -> files.add(new FileOnDisk(file)));
            } else {
                files.add(new FileOnDisk(path));
            }
        }
        return files;
    }

    /** A folder that cannot be listed counts as a file that cannot be opened. */
    private static List<Path> within(Path folder) {
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of(folder);
        }
    }

    private static boolean isHidden(Path file) {
        for (Path part : file) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$") || name.equalsIgnoreCase("Thumbs.db")
                    || name.equalsIgnoreCase("desktop.ini")) {
                return true;
            }
        }
        return false;
    }
}
