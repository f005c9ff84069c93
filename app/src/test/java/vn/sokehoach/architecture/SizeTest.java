package vn.sokehoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes to feel at home in. */
class SizeTest {
    private static final int LINES = 300;
    private static final int FILES = 20;

    @Test
    void noFileIsTooLong() {
        assertThat(tooLong(sources())).isEmpty();
    }

    @Test
    void noPackageIsTooLarge() {
        assertThat(tooLarge(sources())).isEmpty();
    }

    @Test
    void aFileTooLongIsFound(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Long.java");
        Files.write(file, IntStream.rangeClosed(0, LINES).mapToObj(Integer::toString).toList());

        assertThat(tooLong(List.of(file))).hasSize(1);
    }

    @Test
    void aPackageTooLargeIsFound(@TempDir Path folder) {
        List<Path> files = IntStream.rangeClosed(0, FILES).mapToObj(no -> folder.resolve("A" + no + ".java")).toList();

        assertThat(tooLarge(files)).hasSize(1);
    }

    private static List<String> tooLong(List<Path> files) {
        return files.stream().filter(file -> lines(file) > LINES).map(Path::toString).toList();
    }

    private static List<String> tooLarge(List<Path> files) {
        return files.stream()
                .collect(Collectors.groupingBy(file -> file.getParent().toString(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(folder -> folder.getValue() > FILES)
                .map(folder -> folder.getKey() + ": " + folder.getValue() + " files")
                .toList();
    }

    /** The sources that ship, without descriptions of packages and modules. */
    private static List<Path> sources() {
        List<Path> files = Stream.of("core", "data", "app").flatMap(SizeTest::sourcesOf).toList();
        assertThat(files).hasSizeGreaterThan(50);
        return files;
    }

    private static Stream<Path> sourcesOf(String module) {
        // Surefire starts the tests in the folder of the module app.
        Path folder = Path.of("..", module, "src", "main", "java").toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("-info.java"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
