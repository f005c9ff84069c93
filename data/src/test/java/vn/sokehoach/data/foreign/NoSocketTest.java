package vn.sokehoach.data.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files of every kind are imported in a process of its own: no name is looked up, no socket made, no file of this
 * machine taken in. In the end the process knocks itself, so that it is known that it would have been heard.
 */
class NoSocketTest {
    private static final String SECRET = "mat-khau-cua-chi-Hoa";

    @TempDir
    Path folder;

    @Test
    void readsHostileFilesWithoutTheNetwork() throws IOException, InterruptedException {
        List<String> lines = run(writeFiles());

        int knocking = lines.indexOf("NOW KNOCKING");
        assertThat(lines.subList(0, knocking)).hasSizeGreaterThan(60)
                .allMatch(line -> line.startsWith(WatchedReading.DONE));
        assertThat(lines.subList(knocking + 1, lines.size())).contains("KNOCK name thu-1.invalid",
                "KNOCK name thu-2.invalid", "KNOCK socket", "KNOCK server socket", "KNOCK channel",
                "KNOCK server channel", "KNOCK datagram channel", "KNOCK name thu-4.invalid")
                .doesNotContain("NOT HEARD");
    }

    private Path writeFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("bi-mat.txt"), SECRET);
        Path files = Files.createDirectories(folder.resolve("files"));
        List<Specimen> specimens = new ArrayList<>(XmlAttacks.all(secret.toUri().toString()));
        Stream.of(HostileWord.all(), HostileBooks.all(), HostilePdfs.all(), HostilePages.all())
                .forEach(specimens::addAll);
        for (Specimen specimen : specimens) {
            Files.write(files.resolve(specimen.name()), specimen.content());
        }
        return files;
    }

    private List<String> run(Path files) throws IOException, InterruptedException {
        Path services = Files.createDirectories(folder.resolve("services/META-INF/services"));
        Files.writeString(services.resolve("java.net.spi.InetAddressResolverProvider"),
                WatchedNetwork.Names.class.getName());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                "-Djava.nio.channels.spi.SelectorProvider=" + WatchedNetwork.Channels.class.getName(), "-cp",
                folder.resolve("services") + File.pathSeparator + System.getProperty("java.class.path"),
                WatchedReading.class.getName(), files.toString(), folder.resolve("store").toString(), SECRET)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
