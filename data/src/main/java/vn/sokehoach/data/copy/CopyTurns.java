package vn.sokehoach.data.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.lock.DamagedSeal;
import vn.sokehoach.data.lock.KeyRing;

/**
 * Verifies snapshots, the last backup and documents in turn, each once a day: one at a time, that which was verified longest
 * ago. When each was is kept in a small file of the folder.
 */
public final class CopyTurns {

    private static final Duration BETWEEN = Duration.ofDays(1);
    private static final String NOTES = "store.verified";

    private final StoreFolder folder;
    private final Clock clock;
    private final Reading reading;
    /** When memory was last too small for them: they are tried again after a day, or at the next start. */
    private final Map<String, Instant> notJudged = new HashMap<>();

    public CopyTurns(StoreFolder folder, Clock clock) {
        this(folder, clock, CopyReader::read);
    }

    CopyTurns(StoreFolder folder, Clock clock, Reading reading) {
        this.folder = folder;
        this.clock = clock;
        this.reading = reading;
    }

    /** How a copy is read whole. */
    interface Reading {
        void read(CopySource source) throws CopyRefused;
    }

    /** What a turn may be about. */
    public enum Kind {
        SNAPSHOT, BACKUP, ORIGINAL
    }

    /**
     * Something that is verified in turn.
     *
     * @param name of the file; a document's SHA-256
     */
    public record Turn(Kind kind, String name) {
        private String key() {
            return kind + "/" + name.replace('\n', ' ');
        }
    }

    /** What was verified, and whether it is whole. */
    public record Verified(Turn turn, boolean whole) {}

    /**
     * Verifies one thing.
     *
     * @param documents the SHA-256 of those in use
     * @param backup    where the last one was put, where it can be reached
     * @return empty where all was verified within a day
     * @throws IOException where the folder cannot be read or written
     */
    public synchronized Optional<Verified> next(List<String> documents, Optional<Path> backup) throws IOException {
        List<Turn> turns = new ArrayList<>();
        new Snapshots(folder).files().forEach(file -> turns.add(new Turn(Kind.SNAPSHOT, name(file))));
        backup.ifPresent(file -> turns.add(new Turn(Kind.BACKUP, name(file))));
        documents.forEach(document -> turns.add(new Turn(Kind.ORIGINAL, document)));
        Map<String, Instant> verified = verified();
        Instant now = clock.instant();
        List<Turn> due = turns.stream()
                .filter(turn -> isDue(verified.get(turn.key()), now) && isDue(notJudged.get(turn.key()), now))
                .sorted(Comparator.comparing(turn -> verified.getOrDefault(turn.key(), Instant.EPOCH)))
                .toList();
        for (Turn turn : due) {
            Optional<Boolean> whole = isWhole(turn, backup);
            if (whole.isPresent()) {
                verified.put(turn.key(), now);
                verified.keySet().retainAll(turns.stream().map(Turn::key).toList());
                keep(verified);
                return Optional.of(new Verified(turn, whole.get()));
            }
            notJudged.put(turn.key(), now);
        }
        return Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A clock that was set back is no reason to wait until it has caught up. */
    private static boolean isDue(@Nullable Instant last, Instant now) {
        return last == null || Duration.between(last, now).abs().compareTo(BETWEEN) >= 0;
    }

    /** Empty where memory has no room to judge it. */
    private Optional<Boolean> isWhole(Turn turn, Optional<Path> backup) {
        return switch (turn.kind()) {
            case SNAPSHOT -> isWhole(new Snapshots(folder).source(folder.snapshots().resolve(turn.name())));
            case BACKUP ->
                isWhole(CopySource.brought(backup.orElseThrow(), KeyRing.of(folder.key(), null)));
            case ORIGINAL -> Optional.of(new Originals(folder).isSound(turn.name()));
        };
    }

    /** A stick may be pulled meanwhile: what is gone is not damaged; what has a password of its own cannot be judged. */
    private Optional<Boolean> isWhole(CopySource source) {
        try {
            reading.read(source);
            return Optional.of(true);
        } catch (CopyRefused refused) {
            return switch (refused.reason()) {
                case TOO_LARGE -> Optional.empty();
                case NOT_THERE, LOCKED, WRONG_KEY -> Optional.of(true);
                default -> Optional.of(false);
            };
        }
    }

    private Path notes() {
        return folder.home().resolve(NOTES);
    }

    /** When what was verified last; notes that are damaged are none. */
    private Map<String, Instant> verified() throws IOException {
        Map<String, Instant> verified = new HashMap<>();
        for (String line : noted().lines().toList()) {
            int end = line.indexOf(' ');
            try {
                verified.put(line.substring(end + 1), Instant.parse(line.substring(0, Math.max(0, end))));
            } catch (DateTimeException damaged) {
                continue;
            }
        }
        return verified;
    }

    private String noted() throws IOException {
        try {
            return Files.exists(notes()) ? new String(folder.read(notes()), StandardCharsets.UTF_8) : "";
        } catch (DamagedSeal damaged) {
            return "";
        }
    }

    private void keep(Map<String, Instant> verified) throws IOException {
        String lines = verified.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
                .collect(Collectors.joining());
        folder.replace(notes(), lines.getBytes(StandardCharsets.UTF_8));
    }
}
