package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AgencyTables;

/** A file for each agency, from the command line. */
class EachAgencyTest {
    private static final Path PLANS = Path.of("..", "..", "shared", "plans");

    @TempDir
    Path store;
    @TempDir
    Path folder;

    @Test
    void writesForEachAgencyAFileThatNamesIt() throws IOException {
        SampledStore.copiedTo(store);

        Call call = Call.on(store, "export", "999/KH-UBND", "--each-agency", "--format", "xlsx", "--out",
                folder.toString());

        assertThat(call.code()).as(call.err()).isZero();
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(3).allSatisfy(file -> {
            String agency = file.getFileName().toString().replaceAll("^999-KH-UBND - |\\.xlsx$", "");
            assertThat(call.out()).contains(agency);
            assertThat(texts(file)).anyMatch(text -> text.contains(agency.toUpperCase(java.util.Locale.ROOT)));
        });
        assertThat(call.out()).hasLineCount(files.size() + 1).contains("Đã ghi " + files.size() + " tệp");
    }

    @Test
    void stopsAtAFileThatCannotBeWrittenAndLeavesTheOthersWhole() throws IOException {
        SampledStore.copiedTo(store);
        List<String> names = names("999/KH-UBND");
        Path taken = Files.createDirectory(folder.resolve(names.get(2) + ".pdf"));

        Call call = Call.on(store, "export", "999/KH-UBND", "--each-agency", "--format", "pdf", "--out",
                folder.toString());

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).hasLineCount(1).contains("là của một thư mục");
        assertThat(files()).containsExactlyInAnyOrder(folder.resolve(names.get(0) + ".pdf"),
                folder.resolve(names.get(1) + ".pdf"), taken);
    }

    @Test
    void refusesACallThatAsksForBothOrNeither() {
        assertThat(Call.on(store, "export", "999/KH-UBND", "--format", "xlsx", "--out", "x").code()).isEqualTo(2);
        assertThat(Call.on(store, "export", "999/KH-UBND", "--appendix", "all", "--each-agency", "--format", "xlsx",
                "--out", "x").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx"})
    void everyTaskOfARealPlanReachesTheAgenciesThatItNames(String document) throws Exception {
        Assumptions.assumeThat(PLANS).as("SKIPPED: no real documents beside the project").isDirectory();
        Call.on(store, "import", PLANS.resolve(document).toString());
        try (Office office = Call.office(store)) {
            Plan plan = office.book().plans().all().getFirst();
            List<AgencyTables> agencies = office.exportingByAgency().tables(plan);
            assertThat(agencies).extracting(AgencyTables::fileName).doesNotHaveDuplicates();
            plan.tasks().forEach(task -> task.assignment().lead().forEach(lead -> {
                List<AgencyTables> its = agencies.stream()
                        .filter(each -> rows(each).stream().anyMatch(text -> text.startsWith(task.content())))
                        .toList();
                assertThat(its).as(task.content()).isNotEmpty();
            }));
            int tasks = (int) plan.tasks().count();
            assertThat(agencies).allSatisfy(each -> assertThat(rows(each)).hasSizeBetween(1, tasks * 5));
        }
    }

    private static List<String> rows(AgencyTables agency) {
        return agency.tables().stream().flatMap(table -> table.rows().stream()).map(row -> row.cells().get(1)).toList();
    }

    private List<String> names(String number) {
        try (Office office = Call.office(store)) {
            Plan plan = office.findingPlan().find(number);
            return office.exportingByAgency().tables(plan).stream().map(AgencyTables::fileName).toList();
        } catch (vn.sokehoach.core.usecase.Refused impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> texts(Path workbook) {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    texts.add(cell.toString());
                }
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return texts;
    }
}
