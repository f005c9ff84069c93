package vn.sokehoach.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** LibreOffice Calc without a window, under a profile of its own: it does with workbooks what a script says. */
final class CalcDesk {
    private static final long PATIENCE = 120;
    private static final String MODULE = "Desk";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            """;

    private final Path folder;
    private int scripts;

    /** A desk that keeps its things in a folder. */
    CalcDesk(Path folder) throws Exception {
        this.folder = folder;
        soffice("--terminate_after_init");
        Path library = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        Files.writeString(library.resolve("script.xlb"), HEAD + """
                <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
                <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
                 library:readonly="false" library:passwordprotected="false"><library:element library:name="%s"/>
                </library:library>
                """.formatted(MODULE));
        Files.writeString(library.resolve(MODULE + ".xba"), HEAD + """
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="%s"
                 script:language="StarBasic">%s</script:module>
                """.formatted(MODULE, module().replace("&", "&amp;").replace("<", "&lt;")));
    }

    private static String module() throws IOException {
        try (InputStream module = Objects.requireNonNull(CalcDesk.class.getResourceAsStream("calc-desk.bas"))) {
            return new String(module.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whether the program is on this machine. */
    static boolean isThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Does what a script says; comes back when all of it is done. */
    void work(CalcScript script) throws Exception {
        scripts++;
        Path file = Files.writeString(folder.resolve("script-" + scripts), script.toString());
        soffice("--norestore", "macro:///Standard." + MODULE + ".Work(\"" + file.toAbsolutePath() + "\")");
        Path failed = folder.resolve(file.getFileName() + ".failed");
        assertThat(Files.exists(failed) ? Files.readString(failed) : "").as("Calc").isEmpty();
        assertThat(folder.resolve(file.getFileName() + ".done")).exists();
    }

    /** Converts a file in a process of its own, as a person does who has no better way. */
    void convert(Path file, Path into) throws Exception {
        soffice("--convert-to", "csv", "--outdir", into.toAbsolutePath().toString(),
                file.toAbsolutePath().toString());
    }

    private void soffice(String... arguments) throws Exception {
        List<String> call = new ArrayList<>(List.of("soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri(), "--headless"));
        call.addAll(List.of(arguments));
        Process process = new ProcessBuilder(call).redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).as("Calc ended").isTrue();
        } finally {
            process.destroy();
        }
    }
}
