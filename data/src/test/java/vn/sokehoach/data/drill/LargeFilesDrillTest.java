package vn.sokehoach.data.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Large files of every kind are taken in and kept by a process of 256 MB: each ends soon in a plan or in one refusal, which
 * leaves the store as it was, and nothing is said on the standard error.
 *
 * <p>A little more than is read in every build; with {@code -Pdrills} as much as an office may come across, each file in a
 * process of its own, with the figures.
 */
class LargeFilesDrillTest {
    private static final boolean LARGE = Boolean.getBoolean("drill.large");
    private static final String KEPT = "READ CHANGED";
    /** In a process of its own it is kept; after the same plan from another file it changes nothing. */
    private static final String AGAIN = LARGE ? KEPT : "READ";
    private static final List<Case> CASES = List.of(
            new Case("bang.xlsx", () -> LargeFile.newSheet(LARGE ? 150_000 : 5_500, 12), "REFUSED SHEET_TOO_LARGE"),
            new Case("bang.xls", () -> LargeFile.oldSheet(LARGE ? 65_536 : 5_500, 12), "REFUSED SHEET_TOO_LARGE"),
            new Case("bang-vua.xlsx", () -> LargeFile.newSheet(LARGE ? 5_000 : 500, 10), KEPT),
            new Case("bang-vua.docx", () -> LargeFile.wordTable(LARGE ? 5_000 : 500, 10), KEPT),
            new Case("bang.docx", () -> LargeFile.wordTable(LARGE ? 20_000 : 5_500, 7), "REFUSED CAP_EXCEEDED rows"),
            new Case("bang.html", () -> LargeFile.page(LARGE ? 40_000 : 5_500, 7), "REFUSED CAP_EXCEEDED rows"),
            new Case("trang.docx", () -> LargeFile.wordPages(LARGE ? 300 : 30), KEPT),
            new Case("trang.pdf", () -> LargeFile.pdfPages(LARGE ? 300 : 30), AGAIN),
            new Case("trang.txt", () -> LargeFile.textPages(LARGE ? 300 : 30), AGAIN),
            new Case("doan.docx", () -> LargeFile.wordTasks(LARGE ? 90_000 : 11_000),
                    "REFUSED CAP_EXCEEDED paragraphs"),
            new Case("doan.txt", () -> LargeFile.textTasks(LARGE ? 90_000 : 11_000),
                    "REFUSED CAP_EXCEEDED " + (LARGE ? "letters" : "paragraphs")));

    private static @Nullable TakingProcess process;
    @TempDir
    private static Path folder;

    @ParameterizedTest
    @FieldSource("CASES")
    void endsInAPlanOrOneRefusal(Case large) throws IOException {
        Path file = Files.write(folder.resolve(large.name()), large.content().written());
        process = process == null ? new TakingProcess(Files.createTempDirectory(folder, "")) : process;

        String outcome = process.take("KEEP", file);

        if (LARGE) {
            System.out.printf("%s, %d kB: %s after %d ms of work%n", large.name(), Files.size(file) >> 10, outcome,
                    process.last().toMillis());
        }
        assertThat(outcome).isEqualTo(large.outcome());
    }

    @AfterEach
    void endProcess() throws IOException, InterruptedException {
        if (LARGE) {
            hearNothing();
        }
    }

    @AfterAll
    static void hearNothing() throws IOException, InterruptedException {
        if (process != null) {
            assertThat(process.end()).isEmpty();
            process = null;
        }
    }

    /** What is written into a file. */
    interface Content {
        byte[] written() throws IOException;
    }

    /** A large file and what becomes of it. */
    record Case(String name, Content content, String outcome) {

        @Override
        public String toString() {
            return name;
        }
    }
}
