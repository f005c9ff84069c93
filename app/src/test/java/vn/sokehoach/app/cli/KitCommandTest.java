package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;

/** Kits on the command line: a file for each agency, one step for all, nothing half. */
class KitCommandTest {
    private static final String PLAN = "999/KH-UBND";

    @TempDir(factory = SampledStore.class)
    Path store;
    @TempDir
    Path out;

    @Test
    void eachAgencyGetsAFileAndAllAreOneStepThatUndoes() throws Exception {
        String before = digest();

        Call kits = kit("--period", "quý II/2024", "--json");

        assertThat(kits.code()).as(kits.err()).isZero();
        List<String> numbers = kits.json().findValuesAsText("number");
        assertThat(numbers).hasSizeGreaterThan(3)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList());
        assertThat(kits.json().findValuesAsText("period")).containsOnly("2024-Q2");
        assertThat(files()).hasSameSizeAs(numbers).allMatch(file -> file.toString().endsWith(".xlsx"));
        assertThat(digest()).isNotEqualTo(before);
        try (Office office = Call.office(store)) {
            office.undoing().undo("chi Hoa");
        }
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void oneAgencyAloneAndOnceMoreGetsAFileOfItsOwnAndTheNextNumber() throws IOException {
        String agency = kit("--period", "2024-Q1", "--json").json().get(0).get("agency").asText();
        int all = files().size();

        assertThat(kit("--period", "2024-Q2", "--agency", agency.toLowerCase(Locale.ROOT)).code()).isZero();
        Call again = kit("--period", "2024-Q2", "--agency", agency, "--json");

        assertThat(again.json().findValuesAsText("number")).containsExactly("2");
        assertThat(files()).hasSize(all + 2);
    }

    @Test
    void aFolderThatIsNotThereIsMade() throws IOException {
        Path made = out.resolve("quy 2").resolve("bieu mau");

        Call kits = Call.on(store, "kit", PLAN, "--period", "2024-Q2", "--out", made.toString());

        assertThat(kits.code()).as(kits.err()).isZero();
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files).hasSizeGreaterThan(3);
        }
    }

    @Test
    void aWrongPeriodAnUnknownAgencyAndAFolderThatCannotBeMadeLeaveNothing() throws IOException {
        String before = digest();
        Path taken = Files.createFile(store.resolve("so.txt"));

        assertThat(kit("--period", "quý V/2024").code()).isEqualTo(2);
        assertThat(kit("--period", "2024-Q2", "--agency", "Sở Mây Trời").code()).isEqualTo(3);
        assertThat(Call.on(store, "kit", PLAN, "--period", "2024-Q2", "--out", taken.resolve("x").toString()).code())
                .isEqualTo(3);
        assertThat(files()).isEmpty();
        assertThat(digest()).isEqualTo(before);
    }

    private Call kit(String... arguments) {
        return Call.on(store, Stream.concat(Stream.of("kit", PLAN, "--out", out.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private String digest() {
        return Call.on(store, "check", "--json").json().get("digest").asText();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.toList();
        }
    }
}
