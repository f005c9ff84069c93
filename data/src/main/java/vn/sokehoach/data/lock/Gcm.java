package vn.sokehoach.data.lock;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256 in Galois counter mode of the JDK: what was changed, or encrypted with another key, is not opened. */
final class Gcm {

    static final int NONCE = 12;
    static final int TAG = 16;

    private Gcm() {}

    /** Encrypts under a nonce that this key never sees again. */
    static byte[] sealed(SecretKey key, byte[] nonce, byte[] besides, byte[] content) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, besides).doFinal(content);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The same under a random nonce, which stands before the content. */
    static byte[] sealed(SecretKey key, byte[] besides, byte[] content) {
        byte[] nonce = MasterKey.randomBytes(NONCE);
        byte[] sealed = sealed(key, nonce, besides, content);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    /** The content; empty where the key is another or anything was changed. */
    static Optional<byte[]> opened(SecretKey key, byte[] nonce, byte[] besides, byte[] sealed) {
        try {
            return sealed.length < TAG ? Optional.empty()
                    : Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, besides).doFinal(sealed));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The content behind a nonce. */
    static Optional<byte[]> opened(SecretKey key, byte[] besides, byte[] both) {
        return both.length < NONCE ? Optional.empty()
                : opened(key, Arrays.copyOf(both, NONCE), besides, Arrays.copyOfRange(both, NONCE, both.length));
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] besides)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(besides);
        return cipher;
    }
}
