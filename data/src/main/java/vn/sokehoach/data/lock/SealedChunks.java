package vn.sokehoach.data.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The form of an encrypted file: a mark, a salt that makes the key one for this file alone, and chunks of 64 KiB, each
 * encrypted for its place, the last one as the last. So none can be changed, moved, left out or cut off unnoticed.
 */
final class SealedChunks {

    static final int CHUNK = 1 << 16;
    static final int SEALED_CHUNK = CHUNK + Gcm.TAG;
    static final int SALT = 32;
    static final byte[] MARK = "SKH-SEAL".getBytes(StandardCharsets.US_ASCII);
    static final int HEAD = MARK.length + SALT;

    private final byte[] head;
    private final SecretKey key;
    private long place;

    private SealedChunks(byte[] head, MasterKey master) {
        this.head = head;
        this.key = master.aes("file", Arrays.copyOfRange(head, MARK.length, HEAD));
    }

    /** A file that is to be written. */
    static SealedChunks fresh(MasterKey master) {
        byte[] head = Arrays.copyOf(MARK, HEAD);
        System.arraycopy(MasterKey.randomBytes(SALT), 0, head, MARK.length, SALT);
        return new SealedChunks(head, master);
    }

    /** A file of which the head was read; empty where it is none of ours. */
    static Optional<SealedChunks> of(byte[] head, MasterKey master) {
        boolean ours = head.length == HEAD && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
        return ours ? Optional.of(new SealedChunks(head, master)) : Optional.empty();
    }

    byte[] head() {
        return head.clone();
    }

    /** The next chunk, encrypted. */
    byte[] sealed(byte[] content, boolean last) {
        return Gcm.sealed(key, nonce(last), head, content);
    }

    /** The next chunk; empty where it is not what was written at this place. */
    Optional<byte[]> opened(byte[] sealed, boolean last) {
        return Gcm.opened(key, nonce(last), head, sealed);
    }

    private byte[] nonce(boolean last) {
        return ByteBuffer.allocate(Gcm.NONCE).putInt(last ? 1 : 0).putLong(place++).array();
    }

    /** How long the content of a file is that has so many bytes. */
    static long contentSize(long fileSize) {
        long body = Math.max(0, fileSize - HEAD);
        long chunks = Math.max(1, (body + SEALED_CHUNK - 1) / SEALED_CHUNK);
        return Math.max(0, body - chunks * Gcm.TAG);
    }
}
