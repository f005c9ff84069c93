package vn.sokehoach.app.safety;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.BookLock;
import vn.sokehoach.core.lock.RecoveryKey;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.paper.Unprintable;
import vn.sokehoach.core.store.StoreException;

/** The password of the open book: whether there is one, what is done with it, and a recovery key that is to be put away. */
public final class LockModel {
    private final Desk desk;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Act> act = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecoveryKey> recovery = new ReadOnlyObjectWrapper<>();

    /** The lock of the book on this desk. */
    public LockModel(Desk desk) {
        this.desk = desk;
        locked.set(lock().isLocked());
    }

    /** What can be done with the password; each has texts "password." + name in the bundles. */
    public enum Act {
        /** Sets one where there is none. */
        SET,
        /** Sets another. */
        CHANGE,
        /** Makes another recovery key. */
        RENEW,
        /** Takes it away. */
        REMOVE;

        /** Whether the present password has to be given. */
        boolean needsPresent() {
            return this != SET;
        }

        /** Whether a new password has to be given. */
        boolean needsNew() {
            return this == SET || this == CHANGE;
        }
    }

    /** Begins an act, which waits for its passwords. */
    public void begin(Act chosen) {
        told.set("");
        act.set(chosen);
    }

    /** Leaves the password as it is. */
    public void cancel() {
        told.set("");
        act.set(null);
    }

    /** Does what was begun; what is wrong with the passwords is told, and the act waits on. */
    public void go(String present, String next, String again) {
        Act begun = act.get();
        if (begun == null) {
            return;
        }
        if (begun.needsNew() && next.isBlank()) {
            told.set(messages().get("lock.new.empty"));
        } else if (begun.needsNew() && !next.equals(again)) {
            told.set(messages().get("lock.new.differs"));
        } else {
            run(() -> {
                RecoveryKey key = done(begun, BookKey.password(present), BookKey.password(next));
                return new Outcome(key, lock().isLocked());
            }, outcome -> {
                act.set(null);
                locked.set(outcome.isLocked());
                recovery.set(outcome.key());
                told.set(messages().of("password.done", begun));
            });
        }
    }

    private record Outcome(@Nullable RecoveryKey key, boolean isLocked) {}

    private @Nullable RecoveryKey done(Act begun, BookKey present, BookKey next) {
        return switch (begun) {
            case SET -> lock().lock(next);
            case RENEW -> lock().renewRecoveryKey(present);
            case CHANGE -> {
                lock().changePassword(present, next);
                yield null;
            }
            case REMOVE -> {
                lock().unlock(present);
                yield null;
            }
        };
    }

    /** Prints the recovery key. */
    public void print() {
        RecoveryKey key = Objects.requireNonNull(recovery.get());
        Callable<Boolean> printing = () -> desk.office().printer().print(sheet(key));
        // The system's dialog waits for a person: nothing else shall.
        desk.jobs().aside(printing, printed -> {
            if (printed) {
                told.set(messages().get("recovery.printed"));
            }
        }, this::failed);
    }

    /** Saves the recovery key where the person chooses. */
    public void save() {
        RecoveryKey key = Objects.requireNonNull(recovery.get());
        desk.dialogs()
                .chooseTarget(messages().get("recovery.name"), messages().get("recovery.kind"))
                .ifPresent(file -> run(() -> {
                    desk.office().recoverySheets().save(sheet(key), file);
                    return file;
                }, saved -> told.set(messages().get("recovery.saved", saved))));
    }

    private Paper sheet(RecoveryKey key) throws IOException {
        String day = Days.dayAndMinute(desk.office().clock().instant(), desk.office().clock().getZone());
        return desk.office()
                .recoverySheets()
                .laidOut(messages().get("recovery.title"), List.of(messages().get("recovery.of", day)), key,
                        List.of(messages().get("recovery.use"), messages().get("recovery.keep")));
    }

    /** The recovery key is put away and is not shown again. */
    public void putAway() {
        recovery.set(null);
        told.set("");
    }

    private BookLock lock() {
        return desk.office().book().lock();
    }

    private Messages messages() {
        return desk.messages();
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        busy.set(true);
        desk.jobs().run(work, result -> {
            busy.set(false);
            done.accept(result);
        }, failure -> {
            busy.set(false);
            failed(failure);
        });
    }

    private void failed(Exception failure) {
        switch (failure) {
            case StoreException store -> told.set(desk.sentences().of(store));
            case UnwritableFile unwritable -> told.set(desk.sentences().of(unwritable));
            case Unprintable unprintable -> told.set(desk.sentences().of(unprintable));
            default -> desk.failures().accept(failure);
        }
    }

    /** Whether the book has a password. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether something is going on. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What came out, or what is wrong with the passwords; "" for nothing. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The act that waits for its passwords; null for none. */
    public ReadOnlyObjectProperty<@Nullable Act> actProperty() {
        return act.getReadOnlyProperty();
    }

    /** A recovery key that was made just now; null for none. */
    public ReadOnlyObjectProperty<@Nullable RecoveryKey> recoveryProperty() {
        return recovery.getReadOnlyProperty();
    }
}
