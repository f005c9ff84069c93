package vn.sokehoach.data.files;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory, where the system lets a test mount one; the test is skipped elsewhere. */
public record SmallDisk(Path root) implements AutoCloseable {

    public static SmallDisk mounted(Path folder, int kilobytes) throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/mount")).exists();
        Path root = Files.createDirectory(folder.resolve("dia"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", root.toString()))
                .as("a disk can be mounted")
                .isZero();
        return new SmallDisk(root);
    }

    public void growsTo(int kilobytes) throws IOException, InterruptedException {
        run("mount", "-o", "remount,size=" + kilobytes + "k", root.toString());
    }

    public void onlyToBeRead() throws IOException, InterruptedException {
        run("mount", "-o", "remount,ro", root.toString());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", root.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
