package vn.sokehoach.data.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.appendix.OutputFile.Writing;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.UnwritableFile.Reason;
import vn.sokehoach.data.docx.DocxWriter;
import vn.sokehoach.data.excel.XlsxWriter;

class AtomicOutputFileTest {
    private static final int LETTERS = 200;
    private static final Writing NEW = out -> out.write("mới".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void writesAFileThatWasNotThere() throws IOException {
        new AtomicOutputFile().replace(folder.resolve("bang.xlsx"), NEW);

        assertThat(folder.resolve("bang.xlsx")).hasContent("mới");
        assertThat(names(folder)).containsExactly("bang.xlsx");
    }

    @Test
    void keepsTheOldFileWholeUntilTheNewOneIs() throws IOException {
        Path file = Files.writeString(folder.resolve("bang.xlsx"), "cũ");

        new AtomicOutputFile().replace(file, out -> {
            NEW.to(out);
            out.flush();
            assertThat(file).hasContent("cũ");
            assertThat(names(folder)).hasSize(2);
        });

        assertThat(file).hasContent("mới");
        assertThat(names(folder)).containsExactly("bang.xlsx");
    }

    @Test
    void leavesTheOldFileAndNothingElseAfterAnyFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("bang.xlsx"), "cũ");
        List<Throwable> failures =
                List.of(new IOException("gãy"), new IllegalStateException("sai"), new StackOverflowError());

        for (Throwable failure : failures) {
            assertThatThrownBy(() -> new AtomicOutputFile().replace(file, out -> {
                NEW.to(out);
                out.flush();
                throw AtomicOutputFileTest.<IOException>unchanged(failure);
            })).satisfiesAnyOf(thrown -> assertThat(thrown).isSameAs(failure),
                    thrown -> assertThat(thrown).isInstanceOf(UnwritableFile.class).hasCause(failure));
            assertThat(file).hasContent("cũ");
            assertThat(names(folder)).containsExactly("bang.xlsx");
        }
    }

    @Test
    void tellsWhatIsInTheWay() throws IOException {
        assertThat(reason(folder.resolve("khong/co.xlsx"))).isEqualTo(Reason.FOLDER_MISSING);
        assertThat(reason(folder)).isEqualTo(Reason.IS_FOLDER);
        assertThat(reason(Path.of("/"))).isEqualTo(Reason.IS_FOLDER);
        assertThat(reason(folder.resolve("a".repeat(300)))).isEqualTo(Reason.FAILED);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void tellsADeviceFromAFolder() throws IOException {
        Path device = Path.of("/dev/full");
        assumeThat(device).exists();

        assertThat(reason(device)).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void tellsAPlaceThatIsNoDiskFromAFullOne() {
        Path processes = Path.of("/proc");
        assumeThat(processes).exists();

        assertThat(reason(processes.resolve("bang.xlsx"))).isEqualTo(Reason.FOLDER_READ_ONLY);
    }

    @Test
    void tellsAFullDiskWhicheverPartOfAWorkbookNoLongerFits() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder, 64)) {
            Path file = Files.writeString(disk.root().resolve("bang.xlsx"), "cũ");
            for (int kilobytes : List.of(0, 50, 56, 59, 60)) {
                Path filler = Files.write(disk.root().resolve("day"), new byte[kilobytes * 1024]);
                UnwritableFile failure = catchThrowableOfType(UnwritableFile.class,
                        () -> new AtomicOutputFile().replace(file,
                                out -> new XlsxWriter().write(List.of(manyRows(600)), "", "", out)));

                assertThat(failure.reason()).as("%s kB taken", kilobytes).isEqualTo(Reason.DISK_FULL);
                Files.delete(filler);
                assertThat(file).hasContent("cũ");
                assertThat(names(disk.root())).containsExactly("bang.xlsx");
            }
        }
    }

    @Test
    void aWordFileThatNoLongerFitsLeavesTheOldOneAndNothingElse() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder, 64)) {
            Path file = Files.writeString(disk.root().resolve("bang.docx"), "cũ");
            for (int kilobytes : List.of(0, 40, 56, 60)) {
                Path filler = Files.write(disk.root().resolve("day"), new byte[kilobytes * 1024]);
                UnwritableFile failure = catchThrowableOfType(UnwritableFile.class,
                        () -> new AtomicOutputFile().replace(file, out -> new DocxWriter(Clock.systemUTC())
                                .write(List.of(manyRows(600)), "", "", out)));

                assertThat(failure.reason()).as("%s kB taken", kilobytes).isEqualTo(Reason.DISK_FULL);
                Files.delete(filler);
                assertThat(file).hasContent("cũ");
                assertThat(names(disk.root())).containsExactly("bang.docx");
            }
        }
    }

    @Test
    void tellsADiskThatMayOnlyBeRead() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder, 64)) {
            disk.onlyToBeRead();

            assertThat(reason(disk.root().resolve("bang.xlsx"))).isEqualTo(Reason.FOLDER_READ_ONLY);
        }
    }

    @Test
    void keepsAFileThatMayOnlyBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("bang.xlsx"), "cũ");
        assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file)).isTrue();

        assertThat(reason(file)).isEqualTo(Reason.FILE_READ_ONLY);
        assertThat(file).hasContent("cũ");
    }

    @Test
    void readsFromAFailureWhatTheSystemMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("bang.xlsx"), "cũ");
        String part = folder.resolve(".sokehoach-1.part").toString();

        assertThat(Obstacle.behind(new AccessDeniedException(part, file.toString(), null), file))
                .isEqualTo(Reason.OPEN_ELSEWHERE);
        assertThat(Obstacle.behind(new FileSystemException(part, file.toString(), "in use"), file))
                .isEqualTo(Reason.OPEN_ELSEWHERE);
        assertThat(Obstacle.behind(new AccessDeniedException(part), file)).isEqualTo(Reason.FOLDER_READ_ONLY);
        assertThat(Obstacle.behind(new IOException(new IOException("Disk quota exceeded")), file))
                .isEqualTo(Reason.DISK_FULL);
        assertThat(Obstacle.behind(new IOException("gãy"), file)).isEqualTo(Reason.FAILED);
    }

    /** Throws anything as it is, past the compiler. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchanged(Throwable failure) throws T {
        throw (T) failure;
    }

    private static Reason reason(Path file) {
        return catchThrowableOfType(UnwritableFile.class, () -> new AtomicOutputFile().replace(file, NEW)).reason();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Rows whose texts hardly shrink, so that the file is larger than the disk. */
    private static AppendixTable manyRows(int count) {
        Random random = new Random(count);
        List<Row> rows = IntStream.range(0, count)
                .mapToObj(_ -> new byte[LETTERS * 3 / 4])
                .peek(random::nextBytes)
                .map(bytes -> new Row(Row.Kind.NUMBERED, List.of(Base64.getEncoder().encodeToString(bytes))))
                .toList();
        return new AppendixTable("Phụ lục I", new TitleBlock("Phụ lục I", "NHIỆM VỤ", null),
                List.of(new Column(100, Alignment.LEFT, false)),
                new Header(List.of(List.of("Nhiệm vụ")), List.of(), List.of()), rows, List.of(),
                new PageSetup(true, 20, 20, 20, 22));
    }
}
