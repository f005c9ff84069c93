package vn.sokehoach.app.safety;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.copy.CopySentences;
import vn.sokehoach.app.ui.stepwise.CountedWork;
import vn.sokehoach.app.ui.trace.SupportFile;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.RestoredBook;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.core.watch.WorkEnded;

/** The copies of the open book: what there is, what a restore would change, and what came out last. */
public final class SafetyModel {
    private final Desk desk;
    private final Runnable restored;
    private final CopySentences sentences;
    private final LockModel lock;
    private final CopyJobs jobs;
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<BookCopy>> snapshots = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable CopyComparison> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper lockedCopy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable BookCopy> before = new ReadOnlyObjectWrapper<>();
    private Runnable waiting = () -> {};

    /** @param restored is called when the book holds something else than before */
    public SafetyModel(Desk desk, Runnable restored) {
        this.desk = desk;
        this.restored = restored;
        this.sentences = new CopySentences(desk.messages(), desk.office().clock().getZone());
        this.lock = new LockModel(desk);
        this.jobs = new CopyJobs(desk);
    }

    /** Takes a snapshot beside the window where one is due. */
    public void saved() {
        desk.jobs().run(() -> jobs.copies().takeSnapshotIfDue(), _ -> {}, failure -> {
            warning.set(desk.messages().get("safety.snapshot.failed"));
            desk.failures().note(failure);
        });
    }

    /** Verifies beside the window what is due; {@code more} hears whether something was. */
    public void verifyNext(Consumer<Boolean> more) {
        desk.jobs().run(() -> desk.office().book().examination().examineNext(), found -> {
            found.stream().flatMap(List::stream).map(desk.sentences()::of).forEach(warning::set);
            more.accept(found.isPresent());
        }, failure -> {
            desk.failures().note(failure);
            more.accept(false);
        });
    }

    /** What was found last of a copy or document that was verified beside the window; "" for nothing. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** Looks which copies there are; what was told and asked before is over. */
    public void refresh() {
        told.set("");
        asked.set(null);
        before.set(null);
        lockedCopy.set(false);
        look();
    }

    private void look() {
        jobs.run(jobs.copies()::snapshots, snapshots::set, this::failed);
        jobs.run(jobs.copies()::lastBackup, backup -> last.set(backup
                .map(copy -> desk.messages().get("safety.last", sentences.time(copy), copy.file()))
                .orElse(desk.messages().get("safety.last.none"))), this::failed);
    }

    /** Lets the person choose a file and writes a backup to it, locked as the book is. */
    public void backUp() {
        backUp(BookCopies::backUp);
    }

    /** The same with a password of the backup's own; false where there is none, or the two differ, which is told, or no file is chosen. */
    boolean backUp(String password, String again) {
        if (password.isBlank() || !password.equals(again)) {
            told.set(desk.messages().get(password.isBlank() ? "lock.new.empty" : "lock.new.differs"));
            return false;
        }
        return backUp((copies, file) -> copies.backUp(file, BookKey.password(password)));
    }

    /** How a backup is written. */
    private interface BackingUp {
        BookCopy into(BookCopies copies, Path file) throws CopyRefused, UnwritableFile;
    }

    private boolean backUp(BackingUp way) {
        String name = desk.messages()
                .get("safety.name", Days.inName(desk.office().clock().instant(), desk.office().clock().getZone()));
        Optional<Path> chosen = desk.dialogs().chooseTarget(name, desk.messages().get("choose.backup.kind"));
        chosen.ifPresent(file -> jobs.counted(copies -> way.into(copies, file), copy -> {
            told.set(sentences.written(copy));
            look();
        }, this::failed));
        return chosen.isPresent();
    }

    /** Lets the person choose a backup and shows what restoring it would change. */
    public void chooseBackup() {
        desk.dialogs().chooseBackup().ifPresent(this::compare);
    }

    /** Shows what restoring a copy would change; one that has a password of its own waits for it. */
    public void compare(Path file) {
        jobs.withKey(null);
        comparing(file);
    }

    /** Goes on with the copy that waits for its password. */
    void open(String password) {
        jobs.withKey(BookKey.password(password));
        waiting.run();
    }

    private void comparing(Path file) {
        jobs.counted(copies -> copies.compare(file), comparison -> {
            lockedCopy.set(false);
            told.set("");
            before.set(null);
            asked.set(comparison);
        }, failure -> {
            askForKey(failure, () -> comparing(file));
            failed(failure);
        });
    }

    /** Restores the copy that was shown. */
    public void restore() {
        CopyComparison shown = asked.get();
        if (shown != null) {
            asked.set(null);
            restore(shown.copy().file(), "safety.restored");
        }
    }

    /** Leaves the book as it is. */
    public void cancel() {
        asked.set(null);
    }

    /** Takes the restore back that was made just now. */
    public void goBack() {
        BookCopy snapshot = before.get();
        if (snapshot != null) {
            restore(snapshot.file(), "safety.back");
        }
    }

    private void restore(Path file, String key) {
        jobs.counted(copies -> copies.restore(file), done -> {
            told.set(desk.messages().get(key, sentences.time(done.changed().copy())));
            before.set(undo(done).orElse(null));
            restored.run();
            look();
        }, this::failed);
    }

    private static Optional<BookCopy> undo(RestoredBook done) {
        return done.changed().isSame() ? Optional.empty() : done.before();
    }

    /** Restores the newest copy beside the book and tells what came out; one with a password of its own waits for it. */
    public void tryOut() {
        jobs.withKey(null);
        asked.set(null);
        tryingOut();
    }

    private void tryingOut() {
        jobs.counted(BookCopies::tryOut, trial -> {
            lockedCopy.set(false);
            told.set(sentences.of(trial));
        }, failure -> {
            askForKey(failure, this::tryingOut);
            failed(failure);
        });
    }

    private void askForKey(Exception failure, Runnable then) {
        waiting = then;
        lockedCopy.set(isLocked(failure));
    }

    /** Lets the person choose a file and writes to it what whoever helps needs to know. */
    public void writeDiagnosis() {
        SupportFile support = new SupportFile(desk.messages(), desk.dialogs());
        List<WritingDiagnosis.Event> opening = desk.office()
                .notices()
                .stream()
                .map(notice -> new WritingDiagnosis.Event(notice.code(), notice.arguments()))
                .toList();
        support.chosen().ifPresent(file -> jobs.run(() -> {
            desk.office()
                    .diagnosing()
                    .write(file, desk.office().book(), opening, support.settings(desk.settings().now()));
            return file;
        }, written -> told.set(support.written(written)), this::failed));
    }

    private static boolean isLocked(Exception failure) {
        return failure instanceof CopyRefused refused && (refused.reason() == CopyRefused.Reason.LOCKED
                || refused.reason() == CopyRefused.Reason.WRONG_KEY);
    }

    /** What is going on, where it is told how far it is. */
    CountedWork work() {
        return jobs.work();
    }

    private void failed(Exception failure) {
        switch (failure) {
            case WorkEnded _ -> told.set(desk.messages().get("stepwise.ended"));
            case CopyRefused refused -> told.set(desk.sentences().of(refused));
            case UnwritableFile unwritable -> told.set(desk.sentences().of(unwritable));
            default -> desk.failures().accept(failure);
        }
    }

    /** The password of the book. */
    LockModel lock() {
        return lock;
    }

    /** Whether a copy waits for its password. */
    ReadOnlyBooleanProperty lockedCopyProperty() {
        return lockedCopy.getReadOnlyProperty();
    }

    /** The sentences for copies. */
    CopySentences sentences() {
        return sentences;
    }

    /** When and where the last backup was written, or that there is none. */
    public ReadOnlyStringProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** What came out of the last act; "" for nothing. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Whether something is going on. */
    public ReadOnlyBooleanProperty busyProperty() {
        return jobs.busyProperty();
    }

    /** Whether copies are made, the password is changed, or a recovery key waits to be put away. */
    public boolean isAtWork() {
        return busyProperty().get() || lock.busyProperty().get() || lock.recoveryProperty().get() != null;
    }

    /** The snapshots, newest first. */
    public ReadOnlyObjectProperty<List<BookCopy>> snapshotsProperty() {
        return snapshots.getReadOnlyProperty();
    }

    /** What a restore would change that waits for an answer; null for none. */
    public ReadOnlyObjectProperty<@Nullable CopyComparison> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The snapshot that takes back the restore that was made just now; null for none. */
    public ReadOnlyObjectProperty<@Nullable BookCopy> beforeProperty() {
        return before.getReadOnlyProperty();
    }
}
