package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import vn.sokehoach.data.font.LiberationSerif;

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
        ProcessBuilder office = new ProcessBuilder(List.of(OFFICE.toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(), "--convert-to", format, "--outdir",
                out.toString(), file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile());
        office.environment().put("FONTCONFIG_FILE", fonts(folder).toString());
        assertThat(office.start().waitFor(2, TimeUnit.MINUTES)).isTrue();
        String name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.replaceFirst(":.*", ""));
    }

    /** Shows LibreOffice the font of the program alone: what a system has of it may lack letters of Vietnamese. */
    private static Path fonts(Path folder) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        for (LiberationSerif font : LiberationSerif.values()) {
            Files.write(fonts.resolve(font.file()), font.bytes());
        }
        return Files.writeString(folder.resolve("fonts.conf"), """
                <fontconfig>
                  <dir>%s</dir>
                  <cachedir>%s</cachedir>
                  <alias binding="same">
                    <family>Times New Roman</family>
                    <prefer><family>Liberation Serif</family></prefer>
                  </alias>
                </fontconfig>
                """.formatted(fonts.toAbsolutePath(), folder.resolve("font-cache").toAbsolutePath()));
    }
}
