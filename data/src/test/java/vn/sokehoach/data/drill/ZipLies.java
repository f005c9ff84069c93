package vn.sokehoach.data.drill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import vn.sokehoach.data.foreign.ZipEntries;

/** Makes zip files lie in what they say of their entries: names, sizes, places, counts (APPNOTE 4.3). */
final class ZipLies {
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final List<String> NAMES =
            List.of("../../../../tmp/a", "/etc/passwd", "C:\\a.xml", "\0", "word/document.xml", "..\\..\\a",
                    "\u202Elmx.");
    private static final int[] SIZES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7FFF};
    private static final int[] METHODS = {0, 1, 9, 12, 14, 93, 95, 99};

    private final Random random;
    private final ByteBuffer zip;

    private ZipLies(byte[] content, Random random) {
        this.random = random;
        this.zip = ByteBuffer.wrap(content.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A zip file with a lie in it. */
    static byte[] changed(byte[] content, Random random) throws IOException {
        return switch (random.nextInt(12)) {
            case 0 ->
                written(content, zip -> add(zip, NAMES.get(random.nextInt(NAMES.size())), new byte[random.nextInt(9)]));
            case 1 -> written(content, zip -> {
                String again = List.copyOf(ZipEntries.of(content).keySet()).get(random.nextInt(3));
                add(zip, random.nextBoolean() ? again : again.toUpperCase(java.util.Locale.ROOT), "<a/>".getBytes());
            });
            case 2 -> written(content, zip -> add(zip, "word/embeddings/ban-than.zip", content));
            case 3 -> written(content, zip -> bomb(zip, random.nextInt(3) == 0 ? 300 : 40));
            case 4 -> written(content, zip -> {
                for (int no = 0; no < 1_100; no++) {
                    add(zip, "a" + no + ".xml", new byte[0]);
                }
            });
            default -> new ZipLies(content, random).patched();
        };
    }

    /** What is added to an archive. */
    private interface Addition {
        void to(ZipArchiveOutputStream zip) throws IOException;
    }

    private static byte[] written(byte[] content, Addition addition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : ZipEntries.of(content).entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
            addition.to(zip);
        }
        return out.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static void bomb(ZipArchiveOutputStream zip, int mebibytes) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry("word/bom.xml"));
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int written = 0; written < mebibytes; written++) {
            zip.write(spaces);
        }
        zip.closeArchiveEntry();
    }

    private byte[] patched() {
        List<Integer> headers = places(random.nextInt(3) == 0 ? LOCAL : CENTRAL);
        List<Integer> central = places(CENTRAL);
        List<Integer> ends = places(END);
        if (headers.isEmpty() || central.isEmpty() || ends.isEmpty()) {
            return zip.array();
        }
        int header = headers.get(random.nextInt(headers.size()));
        // A local header is like a central one without the first two bytes of version.
        int shift = zip.getInt(header) == LOCAL ? 0 : 2;
        switch (random.nextInt(7)) {
            case 0 -> zip.putInt(header + 18 + shift + 4 * random.nextInt(2), SIZES[random.nextInt(SIZES.length)]);
            case 1 -> zip.putShort(header + 8 + shift, (short) METHODS[random.nextInt(METHODS.length)]);
            case 2 -> zip.putShort(header + 6 + shift, (short) (1 << random.nextInt(14)));
            case 3 -> zip.putShort(header + 26 + shift + 2 * random.nextInt(2), (short) random.nextInt());
            case 4 -> overlap(central);
            case 5 -> zip.putShort(ends.getLast() + 8 + 2 * random.nextInt(2), (short) random.nextInt());
            default -> zip.putInt(ends.getLast() + 12 + 4 * random.nextInt(2),
                    random.nextBoolean() ? -1 : random.nextInt(zip.capacity()));
        }
        return zip.array();
    }

    /** Two names for one place, or a place in the middle of another. */
    private void overlap(List<Integer> central) {
        int one = central.get(random.nextInt(central.size()));
        int other = central.get(random.nextInt(central.size()));
        zip.putInt(one + 42, zip.getInt(other + 42) + (random.nextBoolean() ? 0 : random.nextInt(50)));
    }

    private List<Integer> places(int signature) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + 46 <= zip.capacity() || at + 22 <= zip.capacity() && signature == END; at++) {
            if (zip.getInt(at) == signature) {
                places.add(at);
            }
        }
        return places;
    }
}
