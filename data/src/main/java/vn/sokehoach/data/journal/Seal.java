package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Says how the files of the book looked when the store was last closed in order: a checksum of all bytes of the database,
 * and on a second line that of the journal with the number of its last step, where both held the same steps.
 */
public final class Seal {

    /** The first seals were of SHA-256, which takes longer over a large file than reading it. */
    private static final int LENGTH_OF_FIRST = 64;

    private Seal() {}

    /** Whether the database file is as it was sealed; false where there is no seal, as after an unclean end. */
    public static boolean holds(StoreFolder folder) throws IOException {
        List<String> lines = lines(folder);
        if (lines.isEmpty() || !Files.exists(folder.database())) {
            return false;
        }
        String sealed = lines.getFirst();
        return sealed.equals(sealed.length() == LENGTH_OF_FIRST ? folder.checksum(folder.database())
                : folder.quickChecksum(folder.database()));
    }

    /** The journal, where it is as it was sealed and ends with this step, which the sealed database ends with too. */
    public static Optional<Journal> journal(StoreFolder folder, Optional<JournalLine> last) throws IOException {
        List<String> lines = lines(folder);
        if (lines.size() < 2 || !Files.exists(folder.journal())) {
            return Optional.empty();
        }
        Journal journal = Journal.endingWith(folder, last);
        return lines.get(1).equals(line(journal)) ? Optional.of(journal) : Optional.empty();
    }

    private static List<String> lines(StoreFolder folder) throws IOException {
        return Files.exists(folder.seal())
                ? folder.readWhole(folder.seal())
                        .map(seal -> new String(seal, StandardCharsets.UTF_8).strip().lines().toList())
                        .orElse(List.of())
                : List.of();
    }

    private static String line(Journal journal) {
        return journal.checksum() + " " + journal.sequence();
    }

    /** Seals the closed database file alone. */
    public static void set(StoreFolder folder) throws IOException {
        write(folder, "");
    }

    /** Seals the closed database file and the journal as it was written, whatever stands in its file by now. */
    public static void set(StoreFolder folder, Journal journal) throws IOException {
        write(folder, line(journal) + "\n");
    }

    private static void write(StoreFolder folder, String ofJournal) throws IOException {
        String seal = folder.quickChecksum(folder.database()) + "\n" + ofJournal;
        folder.replace(folder.seal(), seal.getBytes(StandardCharsets.UTF_8));
    }
}
