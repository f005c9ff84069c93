package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.RecoveryKey;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreExamination.Report;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.journal.KeyFiles;
import vn.sokehoach.data.journal.StoreFolder;

/** A password is set, changed, forgotten and taken away; wrong keys and damage are told apart. */
class LockTest {

    static final BookKey PASSWORD = BookKey.password("trâu vàng qua sông");
    static final BookKey OTHER = BookKey.password("thuyền giấy");
    static final int ROUNDS = 1000;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private Path place;
    private Report before;

    @BeforeEach
    void fill() throws Exception {
        place = folder.resolve("store");
        try (OpenStore store = opened(null)) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(1)));
            store.copies().takeSnapshot();
            before = store.examination().examineWhole();
        }
    }

    @Test
    void isTheSameBookBehindItsPassword() throws Exception {
        lock();

        try (OpenStore store = opened(PASSWORD)) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.lock().isLocked()).isTrue();
            assertThat(store.examination().examineWhole()).isEqualTo(before);
            assertThat(store.copies().snapshots()).isNotEmpty();
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(2)));
        }
        try (OpenStore store = opened(PASSWORD)) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.examination().examineWhole().sequence()).isEqualTo(before.sequence() + 1);
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT.plusSeconds(3)));
            assertThat(store.examination().examineWhole().digest()).isEqualTo(before.digest());
        }
    }

    @Test
    void goesOnUnlockedAndLockedWithoutBeingOpenedAnew() throws Exception {
        try (OpenStore store = opened(null)) {
            store.lock().lock(PASSWORD);
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(2)));
            store.lock().unlock(PASSWORD);
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT.plusSeconds(3)));
            assertThat(store.examination().examineWhole().findings()).isEmpty();
            assertThat(store.examination().examineWhole().digest()).isEqualTo(before.digest());
        }
        try (OpenStore store = opened(null)) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.lock().isLocked()).isFalse();
        }
        assertThat(new StoreFolder(place).within(place).stream().map(file -> file.getFileName().toString()))
                .contains("store.mv.db", "journal", "originals", "snapshots")
                .doesNotContain("locked", "locking", "unlocked");
    }

    @Test
    void tellsAWrongPasswordFromAMissingOne() {
        lock();

        assertThatOpening(null).isEqualTo(Reason.LOCKED);
        assertThatOpening(OTHER).isEqualTo(Reason.WRONG_PASSWORD);
        assertThatOpening(BookKey.password("")).isEqualTo(Reason.WRONG_PASSWORD);
        assertThatOpening(BookKey.recovery("ABC")).isEqualTo(Reason.WRONG_RECOVERY_KEY);
    }

    @Test
    void stretchesAPasswordAsMuchAsIsWantedWhereNobodyNamesTheRounds() throws Exception {
        try (OpenStore store = OpenStore.open(place, Duration.ZERO, Clock.systemUTC(), null)) {
            store.lock().lock(PASSWORD);
        }

        assertThat(KeyFiles.read(place.resolve("locked")).orElseThrow().rounds()).isGreaterThanOrEqualTo(210_000);
    }

    @Test
    void isOpenedByItsPasswordHoweverTheKeyboardWritesIt() {
        lock();
        String decomposed = java.text.Normalizer.normalize(PASSWORD.text(), java.text.Normalizer.Form.NFD);

        opened(BookKey.password(decomposed)).close();
    }

    @Test
    void setsAnotherPasswordWithTheRecoveryKeyWhereTheFirstIsForgotten() throws Exception {
        RecoveryKey printed = lock();
        BookKey typed = BookKey.recovery(printed.printed().toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        byte[] journal = Files.readAllBytes(place.resolve("locked/journal/steps.jsonl"));

        try (OpenStore store = opened(typed)) {
            store.lock().changePassword(typed, OTHER);
        }

        assertThatOpening(PASSWORD).isEqualTo(Reason.WRONG_PASSWORD);
        try (OpenStore store = opened(OTHER)) {
            assertThat(store.examination().examineWhole()).isEqualTo(before);
            RecoveryKey next = store.lock().renewRecoveryKey(OTHER);
            assertThat(next).isNotEqualTo(printed);
        }
        assertThatOpening(typed).isEqualTo(Reason.WRONG_RECOVERY_KEY);
        assertThat(Files.readAllBytes(place.resolve("locked/journal/steps.jsonl")))
                .as("another password wraps the key anew and nothing else")
                .isEqualTo(journal);
    }

    @Test
    void changesNothingWithoutThePresentPassword() {
        lock();
        try (OpenStore store = opened(PASSWORD)) {
            assertThatThrownBy(() -> store.lock().changePassword(OTHER, OTHER)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.lock().unlock(OTHER)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.lock().renewRecoveryKey(OTHER)).isInstanceOf(StoreException.class);
        }
        opened(PASSWORD).close();
    }

    @Test
    void hasItsKeyTwice() throws Exception {
        lock();
        Path first = place.resolve("locked/book.key");
        Path second = place.resolve("locked/book.key.second");
        byte[] key = Files.readAllBytes(first);

        for (Path damaged : List.of(first, second)) {
            assertThat(FileDamage.FLIPPED.isDoneTo(damaged, new byte[0], new java.util.Random(7))).isTrue();
            opened(PASSWORD).close();
            assertThat(Files.readAllBytes(damaged)).isEqualTo(key);
        }
        Files.delete(first);
        opened(PASSWORD).close();
        assertThat(first).hasBinaryContent(key);

        Files.writeString(first, "so-ke-hoach key 1\n");
        Files.delete(second);
        assertThatOpening(PASSWORD).isEqualTo(Reason.KEY_DAMAGED);
    }

    @Test
    void isReadBesideWithItsPassword() {
        lock();
        try (OpenStore store = opened(PASSWORD)) {
            assertThatOpening(PASSWORD).isEqualTo(Reason.IN_USE);
            try (ReadingBook beside = ReadingBook.of(place, Clock.systemUTC(), PASSWORD).orElseThrow()) {
                assertThat(beside.examination().examine()).isEqualTo(before);
                assertThat(beside.lock().isLocked()).isTrue();
            }
            assertThatThrownBy(() -> ReadingBook.of(place, Clock.systemUTC(), null))
                    .isInstanceOf(StoreException.class);
            assertThat(store.lock().isLocked()).isTrue();
        }
    }

    @Test
    void leavesNothingReadable() throws Exception {
        lock();
        try (OpenStore store = opened(PASSWORD)) {
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(2)));
            store.copies().takeSnapshot();
            assertNothingReadable();
        }
        assertNothingReadable();
    }

    private void assertNothingReadable() throws IOException {
        List<String> files = Folders.files(place);
        assertThat(files).hasSizeGreaterThan(6)
                .allMatch(name -> name.startsWith("locked/") || name.equals("store.lock"));
        for (String name : files) {
            String content = new String(Files.readAllBytes(place.resolve(name)), StandardCharsets.UTF_8);
            for (String word : List.of("298/KH-UBND", "planImported", "progressRecorded", "so-ke-hoach.json",
                    new String(SmallPlan.ORIGINAL, StandardCharsets.UTF_8))) {
                assertThat(content.contains(word)).as(name + " holds " + word).isFalse();
            }
        }
    }

    private org.assertj.core.api.AbstractObjectAssert<?, Reason> assertThatOpening(@Nullable BookKey key) {
        try {
            opened(key).close();
            throw new AssertionError("it was opened");
        } catch (StoreException refused) {
            return org.assertj.core.api.Assertions.assertThatObject(refused.reason());
        }
    }

    private RecoveryKey lock() {
        try (OpenStore store = opened(null)) {
            return store.lock().lock(PASSWORD);
        }
    }

    private OpenStore opened(@Nullable BookKey key) {
        return opened(new StoreFolder(place), key);
    }

    static OpenStore opened(StoreFolder folder, @Nullable BookKey key) {
        return OpenStore.open(folder, Duration.ZERO, Clock.systemUTC(), key, () -> ROUNDS);
    }
}
