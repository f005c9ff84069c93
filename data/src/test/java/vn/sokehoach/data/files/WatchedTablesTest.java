package vn.sokehoach.data.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.TableWriter;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.watch.WorkEnded;
import vn.sokehoach.core.watch.WorkWatch;
import vn.sokehoach.data.docx.DocxWriter;
import vn.sokehoach.data.excel.XlsxWriter;
import vn.sokehoach.data.paper.Tables;
import vn.sokehoach.data.paper.pdf.PdfTableWriter;

/** Whoever saves large tables hears how far that is; where it is ended no file is left, and none is lost. */
class WatchedTablesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-20T03:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 60;
    private static final AppendixTable TABLE = Tables.of(4, List.of(), IntStream.range(0, ROWS)
            .mapToObj(at -> Tables.row(Kind.NUMBERED, 4, String.valueOf(at + 1), "Việc"))
            .toList());

    @TempDir
    Path folder;

    static Stream<TableWriter> writers() {
        return Stream.of(new XlsxWriter(), new PdfTableWriter(CLOCK), new DocxWriter(CLOCK));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theRowsAreCountedUpToAll(TableWriter writer) throws Exception {
        List<Long> counts = new ArrayList<>();
        List<Long> alls = new ArrayList<>();
        write(writer, (done, all) -> {
            counts.add(done);
            alls.add(all);
        });
        assertThat(counts).isSorted().contains(1L, (long) ROWS).endsWith(4L * ROWS);
        assertThat(alls).containsOnly(4L * ROWS);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whereItIsEndedTheFileBeforeStays(TableWriter writer) throws Exception {
        Path file = Files.writeString(folder.resolve("bang"), "cũ");
        for (int wanted : new int[] {1, ROWS, 2 * ROWS + 1, 4 * ROWS}) {
            assertThatThrownBy(() -> write(writer, (done, _) -> {
                if (done >= wanted) {
                    throw new WorkEnded();
                }
            })).isInstanceOf(WorkEnded.class);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(file).hasContent("cũ");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void itCanBeEndedWhileTheLastPartIsWritten(TableWriter writer) throws Exception {
        List<Long> counts = new ArrayList<>();
        assertThatThrownBy(() -> write(writer, (done, _) -> {
            counts.add(done);
            if (counts.size() > 1 && counts.get(counts.size() - 2) == done) {
                throw new WorkEnded();
            }
        })).isInstanceOf(WorkEnded.class);
        assertThat(folder).isEmptyDirectory();
    }

    private void write(TableWriter writer, WorkWatch watch) throws UnwritableFile {
        new AtomicOutputFile().replace(folder.resolve("bang"),
                out -> writer.write(List.of(TABLE, TABLE), "Bảng", "Cơ quan", out, watch));
    }
}
