package vn.sokehoach.data.lock;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntSupplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.BookKey.Kind;
import vn.sokehoach.core.lock.RecoveryKey;

/**
 * The master key of a book, wrapped once by its password and once by its recovery key, with what is needed to try them.
 *
 * <p>A wrapping is authenticated: it opens with its own key only, which is how a wrong password is told. Damage is told by the
 * checksum of the file.
 *
 * @param version    counts the changes of the password, so that of two files the later is known
 * @param id         tells the master key from others
 * @param rounds     of the derivation of the password
 * @param salt       for both derivations
 * @param byPassword the master key, wrapped
 * @param byRecovery the same for the recovery key; empty where there is none
 */
public record KeyFile(int version, String id, int rounds, byte[] salt, byte[] byPassword, byte[] byRecovery) {

    private static final int SALT = 32;
    private static final byte[] NOT_WRAPPED = {};

    /**
     * Wraps a key for the first time.
     *
     * @param rounds   how many rounds the derivation of the password takes
     * @param recovery null where nothing but the password shall open it
     */
    public static KeyFile of(MasterKey master, BookKey password, @Nullable RecoveryKey recovery, IntSupplier rounds) {
        byte[] salt = MasterKey.randomBytes(SALT);
        KeyFile file = new KeyFile(0, master.id(), 0, salt, NOT_WRAPPED, NOT_WRAPPED);
        KeyFile locked = file.withPassword(master, password, rounds);
        return recovery == null ? locked : locked.withRecovery(master, recovery);
    }

    /** The file for another password. */
    public KeyFile withPassword(MasterKey master, BookKey password, IntSupplier rounds) {
        int many = rounds.getAsInt();
        byte[] wrapped = wrapped(master, wrapping(password, salt, many), Kind.PASSWORD);
        return new KeyFile(version + 1, id, many, salt, wrapped, byRecovery);
    }

    /** The file for another recovery key. */
    public KeyFile withRecovery(MasterKey master, RecoveryKey recovery) {
        byte[] wrapped = wrapped(master, wrapping(BookKey.recovery(recovery.printed()), salt, rounds),
                Kind.RECOVERY_KEY);
        return new KeyFile(version + 1, id, rounds, salt, byPassword, wrapped);
    }

    /** The master key, opened. */
    public MasterKey opened(BookKey key) throws WrongKey {
        byte[] wrapped = key.kind() == Kind.PASSWORD ? byPassword : byRecovery;
        return Gcm.opened(wrapping(key, salt, rounds), besides(key.kind()), wrapped)
                .map(MasterKey::new)
                .orElseThrow(() -> new WrongKey(key));
    }

    /** Whether it wraps this key. */
    public boolean isOf(MasterKey master) {
        return id.equals(master.id());
    }

    private byte[] wrapped(MasterKey master, SecretKey wrapping, Kind kind) {
        return Gcm.sealed(wrapping, besides(kind), master.bytes());
    }

    private byte[] besides(Kind kind) {
        return (kind.name() + id).getBytes(StandardCharsets.US_ASCII);
    }

    private static SecretKey wrapping(BookKey key, byte[] salt, int rounds) {
        byte[] derived = key.kind() == Kind.PASSWORD ? Stretching.derived(key, salt, rounds)
                : MasterKey.derived(
                        RecoveryKey.typed(key.text()).printed().getBytes(StandardCharsets.UTF_8), "recovery", salt);
        return new SecretKeySpec(derived, "AES");
    }

    /** The file as text: five lines and the checksum of them. */
    public byte[] text() {
        HexFormat hex = HexFormat.of();
        String lines = String.join("\n", "so-ke-hoach key 1", version + " " + id, rounds + " " + hex.formatHex(salt),
                "password " + hex.formatHex(byPassword), "recovery " + hex.formatHex(byRecovery), "");
        return (lines + sum(lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String sum(String lines) {
        return HexFormat.of()
                .formatHex(MasterKey.derived(lines.getBytes(StandardCharsets.US_ASCII), "sum", NOT_WRAPPED));
    }

    /** Reads what {@link #text} wrote; empty where it is damaged, or of a form that is not known. */
    public static Optional<KeyFile> read(byte[] text) {
        String[] lines = new String(text, StandardCharsets.US_ASCII).split("\n", -1);
        if (lines.length != 7 || !lines[0].equals("so-ke-hoach key 1")) {
            return Optional.empty();
        }
        String summed = String.join("\n", Arrays.copyOf(lines, 5)) + "\n";
        if (!sum(summed).equals(lines[5]) || !lines[6].isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] first = lines[1].split(" ");
            String[] second = lines[2].split(" ");
            HexFormat hex = HexFormat.of();
            int rounds = Integer.parseInt(second[0]);
            return rounds < 1 || rounds > Stretching.MOST ? Optional.empty()
                    : Optional.of(new KeyFile(Integer.parseInt(first[0]), first[1], rounds,
                            hex.parseHex(second[1]), hex.parseHex(lines[3].substring("password ".length())),
                            hex.parseHex(lines[4].substring("recovery ".length()))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException otherForm) {
            return Optional.empty();
        }
    }

    /** Nothing of what it wraps. */
    @Override
    public String toString() {
        return "KeyFile[" + version + "]";
    }
}
