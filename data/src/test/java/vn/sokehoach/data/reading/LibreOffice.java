package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as a maker of files; without it a test is skipped and says so. */
public final class LibreOffice {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    private LibreOffice() {}

    /**
     * A file in another format.
     *
     * @param format as LibreOffice names it: an ending, or an ending and a filter
     * @param folder where it may work; the file gets a folder of its own there
     */
    public static Path converted(Path file, String format, Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(OFFICE), "SKIPPED: LibreOffice is not installed");
        Path out = folder.resolve("converted");
        Process office = new ProcessBuilder(List.of(OFFICE.toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(), "--convert-to", format, "--outdir",
                out.toString(), file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.replaceFirst(":.*", ""));
    }
}
