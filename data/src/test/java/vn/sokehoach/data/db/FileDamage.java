package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What disks, viruses and people do to files. */
enum FileDamage {
    TRUNCATED {
        @Override
        byte[] done(byte[] whole, byte[] older, Random random) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },
    ZEROED {
        @Override
        byte[] done(byte[] whole, byte[] older, Random random) {
            byte[] bytes = whole.clone();
            int from = random.nextInt(bytes.length);
            Arrays.fill(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(4096)), (byte) 0);
            return bytes;
        }
    },
    FLIPPED {
        @Override
        byte[] done(byte[] whole, byte[] older, Random random) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        }
    },
    NUL_TAIL {
        @Override
        byte[] done(byte[] whole, byte[] older, Random random) {
            return Arrays.copyOf(whole, whole.length + 1 + random.nextInt(4096));
        }
    },
    DELETED {
        @Override
        byte[] done(byte[] whole, byte[] older, Random random) {
            return new byte[0];
        }
    },
    SWAPPED_WITH_OLDER {
        @Override
        byte[] done(byte[] whole, byte[] older, Random random) {
            return older;
        }
    };

    abstract byte[] done(byte[] whole, byte[] older, Random random);

    /** Damages a file of a store; false where that leaves it as it was. */
    boolean isDoneTo(Path file, byte[] older, Random random) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        if (this == DELETED) {
            Files.delete(file);
            return true;
        }
        byte[] bytes = whole.length == 0 ? whole : done(whole, older, random);
        Files.write(file, bytes);
        return !Arrays.equals(bytes, whole);
    }
}
