package vn.sokehoach.core.lock;

/**
 * The lock of an open book. Each act leaves the book wholly in the one or the other state, whenever it breaks off.
 *
 * <p>What cannot be done is a {@link vn.sokehoach.core.store.StoreException}: NOT_WRITTEN where the disk fails, WRONG_PASSWORD and
 * WRONG_RECOVERY_KEY where the present key is not the book's.
 */
public interface BookLock {

    /** Whether a password is set. */
    boolean isLocked();

    /**
     * Sets a password where there is none: everything that the book keeps is written anew, encrypted.
     *
     * @return the recovery key, which nobody can tell again
     */
    RecoveryKey lock(BookKey password);

    /** Sets another password; the recovery key stays. */
    void changePassword(BookKey present, BookKey next);

    /** Makes another recovery key; the one before opens nothing any more. */
    RecoveryKey renewRecoveryKey(BookKey present);

    /** Takes the password away: everything is written anew, readable. */
    void unlock(BookKey present);
}
