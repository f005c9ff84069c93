package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.generated.Tables.STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.kept.StepTable;

/** The lines of the table of steps are read page by page, and none is left out or read twice, whatever its length. */
class LinesOfStepsTest {

    private static final int[] LENGTHS = {0, 1, 4095, 4096, 4097, 20_000, 300};

    @Test
    void eachIsReadOnceInOrder() throws Exception {
        try (Database database = Database.inMemory()) {
            List<JournalLine> all = new ArrayList<>();
            // Two pages that are full, and one that is not; the last line of all is empty.
            for (int sequence = 1; sequence <= 602; sequence++) {
                int length = LENGTHS[sequence % LENGTHS.length];
                String text = (sequence + "ặ").repeat(length).substring(0, length);
                all.add(new JournalLine(sequence, "s" + sequence, text));
            }
            for (JournalLine line : all) {
                database.context()
                        .insertInto(STEP, STEP.SEQUENCE, STEP.ID, STEP.CHECKSUM, STEP.LINE)
                        .values(line.sequence(), new UUID(0, line.sequence()), line.checksum(), line.step())
                        .execute();
            }
            for (int behind : new int[] {0, 1, 6, 255, 256, 257, 511, 512, 601, 602}) {
                try (Stream<JournalLine> lines = new StepTable(database.context()).after(behind)) {
                    assertThat(lines.toList()).isEqualTo(all.subList(behind, all.size()));
                }
            }
        }
    }
}
