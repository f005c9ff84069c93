package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real plans, in every kind of file that is read, against what a careful reader finds in them. */
class ScoresTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.txt", "binh-duong-2024.docx", "binh-duong-2025.txt",
            "tra-vinh-2023-phu-luc.txt", "tra-vinh-2023-phu-luc.docx", "binh-duong-2024.doc",
            "tra-vinh-2023-phu-luc.doc", "binh-duong-2024.pdf", "binh-duong-2025.pdf"})
    void readsEveryFieldAsACarefulReader(String file) throws IOException, InterruptedException {
        score(file.substring(0, file.lastIndexOf('.')), Map.of(), file);
    }

    /** At the end of a line nobody can tell "động -Thương" from "động - Thương": two fields are under 1.0 for that. */
    @Test
    void readsAnAppendixOnPaper() throws IOException, InterruptedException {
        score("tra-vinh-2023-phu-luc", Map.of("MIN", "0.89"), "tra-vinh-2023-phu-luc.pdf");
    }

    @Test
    void readsThreeWorkbooksOfOnePlanInOneCall() throws IOException, InterruptedException {
        score("tra-vinh-2023-phu-luc", Map.of("VALUES", "1"), "tra-vinh-2023-phu-luc-1.xlsx",
                "tra-vinh-2023-phu-luc-2.xlsx", "tra-vinh-2023-phu-luc-3.xlsx");
    }

    @Test
    void readsAWorkbookOfOldExcel() throws IOException, InterruptedException {
        score("tra-vinh-2023-phu-luc", Map.of("VALUES", "1", "ONLY", "III"), "tra-vinh-2023-phu-luc-3.xls");
    }

    @Test
    void readsPagesThatLibreOfficeMakesOfADocumentAndOfWorkbooks() throws IOException, InterruptedException {
        List<Path> pages = pages("binh-duong-2024.docx", "tra-vinh-2023-phu-luc-1.xlsx",
                "tra-vinh-2023-phu-luc-2.xlsx", "tra-vinh-2023-phu-luc-3.xlsx");

        score("binh-duong-2024", Map.of(), pages.subList(0, 1));
        score("tra-vinh-2023-phu-luc", Map.of("VALUES", "1"), pages.subList(1, 4));
    }

    /** LibreOffice turns all of them in one run. */
    private List<Path> pages(String... files) throws IOException, InterruptedException {
        List<Path> documents = documents(files);
        assumeTrue(Files.exists(OFFICE), "SKIPPED: LibreOffice is not installed");
        Process office = new ProcessBuilder(Stream.concat(
                Stream.of(OFFICE.toString(), "--headless", "--convert-to", "html", "--outdir", folder.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri()),
                documents.stream().map(Path::toString)).toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor()).isZero();
        return Stream.of(files)
                .map(file -> folder.resolve(file.substring(0, file.lastIndexOf('.')) + ".html"))
                .toList();
    }

    private static List<Path> documents(String... files) {
        List<Path> documents = Stream.of(files).map(file -> SHARED.resolve("plans").resolve(file)).toList();
        assumeTrue(documents.stream().allMatch(Files::exists),
                "SKIPPED: the folder with the real plans is not beside the project");
        return documents;
    }

    private void score(String name, Map<String, String> conditions, String... files)
            throws IOException, InterruptedException {
        score(name, conditions, documents(files));
    }

    private void score(String name, Map<String, String> conditions, List<Path> documents)
            throws IOException, InterruptedException {
        Path store = folder.resolve("store");

        Call imported = Call.on(store,
                Stream.concat(Stream.of("import", "--json"), documents.stream().map(Path::toString))
                        .toArray(String[]::new));
        assertThat(imported.code()).as(imported.err()).isZero();
        String id = imported.json().get(0).get("planId").textValue();
        Call shown = Call.on(store, "show", id, "--json");
        Path json = Files.writeString(folder.resolve("shown.json"), shown.out(), StandardCharsets.UTF_8);

        ProcessBuilder scorer = new ProcessBuilder("python3", SHARED.resolve("tools/score").toString(), name,
                json.toString()).redirectErrorStream(true);
        scorer.environment().putAll(conditions);
        Process score = scorer.start();
        String table = new String(score.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(score.waitFor()).as(table).isZero();
        JsonNode coverage = shown.json().get("coverage");
        assertThat(coverage.get("blocks").intValue()).isEqualTo(coverage.get("used").intValue()
                + coverage.get("known").intValue() + coverage.get("unread").intValue());
        assertThat(Call.on(store, "show", id, "--json").out()).isEqualTo(shown.out());
    }
}
