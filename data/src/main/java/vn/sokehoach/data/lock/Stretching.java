package vn.sokehoach.data.lock;

import java.security.GeneralSecurityException;
import java.util.function.IntSupplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.sokehoach.core.lock.BookKey;

/**
 * Makes a key of a password, slowly, so that guessing is slow: PBKDF2 with HMAC-SHA-512 of the JDK, in as many rounds as take
 * this machine half a second, and never fewer than 210,000 (OWASP, 2023).
 *
 * <p>A memory-hard derivation (Argon2, scrypt) would be dearer to guess for machines made for it; the JDK has none, and a
 * library of ciphers shipped for this one function would have to be kept free of known faults as long as the program lives.
 */
public final class Stretching {

    /** Nobody makes a book's owner wait for longer by changing a file. */
    static final int MOST = 50_000_000;
    private static final int LEAST = 210_000;
    private static final int SAMPLE = 50_000;
    private static final long WANTED_NANOS = 500_000_000;

    private Stretching() {}

    /** How many rounds are wanted here, measured when asked. */
    public static IntSupplier calibrated() {
        return () -> {
            BookKey sample = BookKey.password("0123456789");
            derived(sample, new byte[MasterKey.BYTES], SAMPLE);
            long begin = System.nanoTime();
            derived(sample, new byte[MasterKey.BYTES], SAMPLE);
            long taken = Math.max(1, System.nanoTime() - begin);
            return (int) Math.clamp(SAMPLE * (double) WANTED_NANOS / taken, LEAST, MOST);
        };
    }

    /** 256 bits of a password; a recovery key is random itself and needs no rounds. */
    static byte[] derived(BookKey key, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(key.text().toCharArray(), salt, rounds, MasterKey.BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } finally {
            spec.clearPassword();
        }
    }
}
