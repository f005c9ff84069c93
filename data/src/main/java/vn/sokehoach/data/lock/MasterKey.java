package vn.sokehoach.data.lock;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random key of a book, 256 bits, of which the keys for its files are derived (HKDF, RFC 5869). It is made once, so that
 * another password only wraps it anew.
 */
public final class MasterKey {

    static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    MasterKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A new one. */
    public static MasterKey random() {
        return new MasterKey(randomBytes(BYTES));
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Tells keys apart without telling anything of them. */
    String id() {
        return HexFormat.of().formatHex(derived("id", new byte[0]), 0, 16);
    }

    /** A key for one purpose; a salt makes it one for a single file. */
    SecretKey aes(String purpose, byte[] salt) {
        return new SecretKeySpec(derived(purpose, salt), "AES");
    }

    /** What the database is given as the password of its file: as strong as the key itself, so its ten rounds do not matter. */
    String forDatabase() {
        return HexFormat.of().formatHex(derived("database", new byte[0]));
    }

    private byte[] derived(String purpose, byte[] salt) {
        return derived(bytes, purpose, salt);
    }

    /** Derives 256 bits of others that nobody can guess. */
    static byte[] derived(byte[] strong, String purpose, byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(strong)
                            .addSalt(salt)
                            .thenExpand(("so-ke-hoach " + purpose).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                    BYTES));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
