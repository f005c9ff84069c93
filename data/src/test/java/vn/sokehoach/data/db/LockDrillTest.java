package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreExamination.Report;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.journal.StoreFolder;

/**
 * A password is set, changed and taken away while the disk fails at each of its writes in turn, and while the process is
 * killed: the book is wholly locked with the one password, wholly with the other, or wholly readable, and nothing of it is
 * lost.
 *
 * <p>In every build the disk fails once at each kind of write and at the last, the process dies at one; with
 * {@code -Pdrills} it is all moments and {@code drill.kills} kills.
 */
class LockDrillTest {

    private static final boolean ALL = Integer.getInteger("drill.damages", 14) > 100;
    private static final int KILLS = Integer.getInteger("drill.kills", 3);
    private static int failed;
    private static int killed;

    @TempDir
    static Path books;
    @TempDir
    Path folder;

    private static Path open;
    private static Path locked;
    private static Report content;

    /** What is done to a disk. */
    private enum Kind {
        WRITE, FORCE, MOVE
    }

    /** What a person does with the password. */
    enum Act {
        LOCK(null, LockTest.PASSWORD) {
            @Override
            void doneBy(OpenStore store) {
                store.lock().lock(LockTest.PASSWORD);
            }
        },
        CHANGE(LockTest.PASSWORD, LockTest.OTHER) {
            @Override
            void doneBy(OpenStore store) {
                store.lock().changePassword(LockTest.PASSWORD, LockTest.OTHER);
            }
        },
        UNLOCK(LockTest.PASSWORD, null) {
            @Override
            void doneBy(OpenStore store) {
                store.lock().unlock(LockTest.PASSWORD);
            }
        };

        final @Nullable BookKey before;
        final @Nullable BookKey after;

        Act(@Nullable BookKey before, @Nullable BookKey after) {
            this.before = before;
            this.after = after;
        }

        abstract void doneBy(OpenStore store);
    }

    @BeforeAll
    static void fill() throws Exception {
        open = books.resolve("open");
        Plan plan = SmallPlan.plan();
        try (OpenStore store = LockTest.opened(new StoreFolder(open), null)) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(1)));
            store.copies().takeSnapshot();
            content = store.examination().examineWhole();
        }
        locked = Folders.copy(open, books.resolve("locked-book"));
        try (OpenStore store = LockTest.opened(new StoreFolder(locked), null)) {
            Act.LOCK.doneBy(store);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOneOfTheTwoWhereverTheDiskFails(Act act) throws Exception {
        for (int write : moments(act, Kind.values())) {
            failsAt(write, act);
        }
    }

    /** The numbers of the writes of an act: all, or one of each of these kinds and the last. */
    private List<Integer> moments(Act act, Kind... kinds) throws Exception {
        List<Kind> writes = writes(act);
        assertThat(writes).contains(Kind.values());
        List<Integer> all = IntStream.rangeClosed(1, writes.size()).boxed().toList();
        if (ALL) {
            return all;
        }
        Random random = new Random(act.ordinal());
        Set<Integer> chosen = new TreeSet<>(Set.of(writes.size()));
        for (Kind kind : kinds) {
            List<Integer> alike = all.stream().filter(write -> writes.get(write - 1) == kind).toList();
            chosen.add(alike.get(random.nextInt(alike.size())));
        }
        return List.copyOf(chosen);
    }

    /** Does an act on a sound disk, which ends as it should: what it does to the disk, one after the other. */
    private List<Kind> writes(Act act) throws Exception {
        Path place = folder.resolve("sound");
        Disk disk = new Disk(Folders.copy(act.before == null ? open : locked, place), false);
        try (OpenStore store = LockTest.opened(disk, act.before)) {
            disk.done.clear();
            act.doneBy(store);
            return List.copyOf(disk.done);
        } finally {
            assertOneOfTheTwo(place, act, true, act + ", undisturbed");
        }
    }

    /** Lets the k-th write fail and all after it. */
    private void failsAt(int write, Act act) throws Exception {
        Path place = folder.resolve("failing");
        Folders.delete(place);
        Disk disk = new Disk(Folders.copy(act.before == null ? open : locked, place), false);
        boolean told = false;
        try (OpenStore store = LockTest.opened(disk, act.before)) {
            disk.left = write;
            act.doneBy(store);
            told = true;
        } catch (StoreException failure) {
            assertThat(disk.left).as(act + " fails by itself: " + failure).isNegative();
        }
        assertThat(disk.left).as(act + " has a write " + write).isNotPositive();
        assertOneOfTheTwo(place, act, told, act + ", write " + write);
        failed++;
    }

    /** The book opens with one of the two keys, is what it was, and stands in one form only. */
    private void assertOneOfTheTwo(Path place, Act act, boolean told, String moment) throws IOException {
        BookKey key = told || !opensWith(place, act.before) ? act.after : act.before;
        try (OpenStore store = LockTest.opened(new StoreFolder(place), key)) {
            assertThat(store.examination().examineWhole()).as(moment).isEqualTo(content);
        }
        List<String> files = Folders.files(place);
        assertThat(files.stream().filter(name -> !name.equals("store.lock")))
                .as(moment)
                .isNotEmpty()
                .allMatch(name -> name.startsWith("locked/") == (key != null));
    }

    private static boolean opensWith(Path place, @Nullable BookKey key) {
        try {
            LockTest.opened(new StoreFolder(place), key).close();
            return true;
        } catch (StoreException refused) {
            assertThat(refused.reason()).isIn(Reason.LOCKED, Reason.WRONG_PASSWORD);
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void diesAtItsWrites(Act act) throws Exception {
        List<Integer> moments = moments(act, Kind.values()[act.ordinal()]);
        for (int write : ALL ? moments : moments.subList(0, 1)) {
            Path place = folder.resolve("dying");
            Folders.delete(place);
            Folders.copy(act.before == null ? open : locked, place);
            Process process = process(place, act, write);
            process.inputReader().readLine();
            assertThat(process.waitFor()).isEqualTo(137);
            killed++;
            assertOneOfTheTwo(place, act, false, act + ", killed at write " + write);
            assertNothingReadable();
        }
    }

    @Test
    void isKilledAtAnyMoment() throws Exception {
        Random random = new Random(KILLS);
        for (int i = 0; i < KILLS; i++) {
            Act act = Act.values()[random.nextInt(Act.values().length)];
            Path place = folder.resolve("killed-" + i);
            Folders.copy(act.before == null ? open : locked, place);
            Process process = process(place, act, Integer.MAX_VALUE);
            assertThat(process.inputReader().readLine()).isEqualTo("opened");
            process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            boolean told = "done".equals(process.inputReader().readLine());
            process.waitFor();
            killed++;
            assertOneOfTheTwo(place, act, told, act + ", killed");
            assertNothingReadable();
        }
    }

    private Process process(Path place, Act act, int write) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Djava.io.tmpdir=" + temporary(), "-cp",
                System.getProperty("java.class.path"), Killed.class.getName(), place.toString(), act.name(),
                Integer.toString(write))
                .redirectError(Files.createTempFile(folder, "errors", ".txt").toFile())
                .start();
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    /** What a killed process leaves in the folder for temporary files says nothing of the plans. */
    private void assertNothingReadable() throws IOException {
        for (String name : Folders.files(temporary())) {
            String content = new String(Files.readAllBytes(temporary().resolve(name)), StandardCharsets.UTF_8);
            assertThat(List.of("298/KH-UBND", "planImported", "progressRecorded")).as(name)
                    .noneMatch(content::contains);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("%d writes failed and %d processes died while a password was set, changed or taken away%n",
                failed,
                killed);
        assertThat(failed).isPositive();
        assertThat(killed).isPositive();
    }

    /** A process that does one act and dies at its k-th write; arguments: folder, act, number of the write. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) {
            Act act = Act.valueOf(arguments[1]);
            Disk disk = new Disk(Path.of(arguments[0]), true);
            try (OpenStore store = LockTest.opened(disk, act.before)) {
                System.out.println("opened");
                disk.left = Integer.parseInt(arguments[2]);
                act.doneBy(store);
                disk.left = Integer.MAX_VALUE;
                System.out.println("done");
            }
        }
    }

    /** A disk that takes half of the bytes of its k-th write; then it fails for good, or the process dies. */
    private static final class Disk extends StoreFolder {
        private final boolean deadly;
        private final List<Kind> done = new ArrayList<>();
        private int left = Integer.MAX_VALUE;

        Disk(Path root, boolean deadly) {
            super(root);
            this.deadly = deadly;
        }

        @Override
        protected void write(FileChannel channel, byte[] bytes, long position) throws IOException {
            if (isLast(Kind.WRITE)) {
                super.write(channel, Arrays.copyOf(bytes, bytes.length / 2), position);
                end();
            }
            super.write(channel, bytes, position);
        }

        @Override
        protected void force(FileChannel channel) throws IOException {
            if (isLast(Kind.FORCE)) {
                end();
            }
            super.force(channel);
        }

        @Override
        public void moveIn(Path finished, Path place) throws IOException {
            if (isLast(Kind.MOVE)) {
                end();
            }
            super.moveIn(finished, place);
        }

        private boolean isLast(Kind kind) {
            done.add(kind);
            return --left <= 0;
        }

        private void end() throws IOException {
            if (deadly) {
                Runtime.getRuntime().halt(137);
            }
            left = Integer.MIN_VALUE / 2;
            throw new IOException("No space left on device");
        }
    }
}
