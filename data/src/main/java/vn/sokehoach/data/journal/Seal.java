package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Says how the files of the book looked when the store was last closed in order: a checksum of all bytes of the database,
 * and that of the journal with the number of its last step, where both held the same steps.
 *
 * <p>It ends with a checksum of itself: a seal that is damaged holds nothing.
 */
public final class Seal {

    /** The first seals were of the database alone, at first by SHA-256, which takes longer over a large file than reading it. */
    private static final int LENGTH_OF_FIRST = 64;

    private static final int LENGTH_OF_SECOND = 16;
    private static final String OF_BOTH = "2 ";
    private static final String NO_JOURNAL = "- 0";

    private Seal() {}

    /** What a whole seal says: the checksum of the database, and the line of the journal. */
    private record Said(String database, String journal) {}

    /** Whether the database file is as it was sealed; false where there is no whole seal, as after an unclean end. */
    public static boolean holds(StoreFolder folder) throws IOException {
        Optional<Said> said = said(folder);
        if (said.isEmpty() || !Files.exists(folder.database())) {
            return false;
        }
        String sealed = said.get().database();
        return sealed.equals(sealed.length() == LENGTH_OF_FIRST ? folder.checksum(folder.database())
                : folder.quickChecksum(folder.database()));
    }

    /** The journal, where it is as it was sealed and ends with this step, which the sealed database ends with too. */
    public static Optional<Journal> journal(StoreFolder folder, Optional<JournalLine> last) throws IOException {
        Optional<Said> said = said(folder);
        if (said.isEmpty() || !Files.exists(folder.journal())) {
            return Optional.empty();
        }
        Journal journal = Journal.endingWith(folder, last);
        return said.get().journal().equals(line(journal)) ? Optional.of(journal) : Optional.empty();
    }

    private static Optional<Said> said(StoreFolder folder) throws IOException {
        if (!Files.exists(folder.seal())) {
            return Optional.empty();
        }
        return folder.readWhole(folder.seal())
                .map(seal -> new String(seal, StandardCharsets.UTF_8))
                .flatMap(Seal::said);
    }

    private static Optional<Said> said(String seal) {
        String first = seal.strip();
        if (first.length() == LENGTH_OF_FIRST || first.length() == LENGTH_OF_SECOND) {
            return Optional.of(new Said(first, NO_JOURNAL));
        }
        int end = seal.length() - LENGTH_OF_SECOND;
        if (end < OF_BOTH.length() + LENGTH_OF_SECOND || !seal.equals(closed(seal.substring(0, end)))) {
            return Optional.empty();
        }
        int database = OF_BOTH.length() + LENGTH_OF_SECOND;
        return Optional.of(new Said(seal.substring(OF_BOTH.length(), database), seal.substring(database, end).strip()));
    }

    /** A seal with the checksum of itself at its end. */
    private static String closed(String seal) {
        RunningChecksum own = new RunningChecksum();
        byte[] bytes = seal.getBytes(StandardCharsets.UTF_8);
        own.update(bytes, bytes.length);
        return seal + own.value();
    }

    private static String line(Journal journal) {
        return journal.checksum() + " " + journal.sequence();
    }

    /** Seals the closed database file alone. */
    public static void set(StoreFolder folder) throws IOException {
        write(folder, NO_JOURNAL);
    }

    /** Seals the closed database file and the journal as it was written, whatever stands in its file by now. */
    public static void set(StoreFolder folder, Journal journal) throws IOException {
        write(folder, line(journal));
    }

    private static void write(StoreFolder folder, String ofJournal) throws IOException {
        String seal = closed(OF_BOTH + folder.quickChecksum(folder.database()) + " " + ofJournal + " ");
        folder.replace(folder.seal(), seal.getBytes(StandardCharsets.UTF_8));
    }
}
