package vn.sokehoach.data.db;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.BookLock;
import vn.sokehoach.core.lock.RecoveryKey;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.journal.KeyFiles;
import vn.sokehoach.data.journal.Rooms;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.lock.KeyFile;
import vn.sokehoach.data.lock.MasterKey;

/** The password of an open store. */
final class Locking implements BookLock {

    private final StoreFolder folder;
    private final Moving moving;
    private final IntSupplier rounds;

    /** @param rounds how many the derivation of a new password takes */
    Locking(StoreFolder folder, Moving moving, IntSupplier rounds) {
        this.folder = folder;
        this.moving = moving;
        this.rounds = rounds;
    }

    /** Puts a book that is built anew in the place of the open one, while nothing else is written. */
    @FunctionalInterface
    interface Moving {
        void into(Resealing book);
    }

    @Override
    public boolean isLocked() {
        return Rooms.isLocked(folder);
    }

    @Override
    public RecoveryKey lock(BookKey password) {
        if (isLocked()) {
            throw new IllegalStateException("the book has a password");
        }
        RecoveryKey recovery = RecoveryKey.random(new SecureRandom());
        MasterKey master = MasterKey.random();
        moving.into(Resealing.locking(folder, master, KeyFile.of(master, password, recovery, rounds)));
        return recovery;
    }

    @Override
    public void changePassword(BookKey present, BookKey next) {
        MasterKey master = opened(present);
        change(file -> file.withPassword(master, next, rounds));
    }

    @Override
    public RecoveryKey renewRecoveryKey(BookKey present) {
        MasterKey master = opened(present);
        RecoveryKey recovery = RecoveryKey.random(new SecureRandom());
        change(file -> file.withRecovery(master, recovery));
        return recovery;
    }

    @Override
    public void unlock(BookKey present) {
        opened(present);
        moving.into(Resealing.unlocking(folder));
    }

    private MasterKey opened(BookKey present) {
        try {
            return KeyFiles.opened(KeyFiles.of(folder, folder.home()), present);
        } catch (IOException failure) {
            throw DiskRefusal.notWritten(folder.root(), failure);
        }
    }

    private void change(UnaryOperator<KeyFile> change) {
        try {
            KeyFile file = change.apply(KeyFiles.of(folder, folder.home()));
            KeyFiles.change(folder, file);
        } catch (IOException failure) {
            throw DiskRefusal.notWritten(folder.root(), failure);
        }
    }
}
