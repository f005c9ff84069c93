package vn.sokehoach.data.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a file as damage, bad programs and ill will change files; the same seed changes it alike. */
final class FileChanger {
    private static final List<String> STRANGE = List.of("-1", "2147483647", "99999999999", "<w:p>", "</w:tbl>",
            "<w:tc>",
            "&#0;", "<!DOCTYPE a [<!ENTITY b \"b\">]>", "w:gridSpan w:val=\"60000\"", "r=\"XFD1048576\"", "\u0000");

    private final Random random;

    FileChanger(long seed) {
        this.random = new Random(seed);
    }

    /** A changed copy; of a zip file sometimes whole outside and changed inside. */
    byte[] changed(byte[] content) throws IOException {
        boolean zip = content.length > 2 && content[0] == 'P' && content[1] == 'K';
        return zip && random.nextInt(4) > 0 ? changedInside(content) : changedBytes(content);
    }

    private byte[] changedBytes(byte[] content) {
        byte[] copy = content.clone();
        int at = random.nextInt(copy.length);
        int end = Math.min(copy.length, at + 1 + random.nextInt(400));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(copy, at);
            case 1 -> {
                Arrays.fill(copy, at, end, (byte) 0);
                yield copy;
            }
            case 2 -> {
                Arrays.fill(copy, at, end, (byte) 0xFF);
                yield copy;
            }
            case 3 -> joined(Arrays.copyOf(copy, end), Arrays.copyOfRange(copy, at, copy.length));
            case 4 -> joined(Arrays.copyOf(copy, at), Arrays.copyOfRange(copy, end, copy.length));
            case 5 -> {
                for (int flips = 0; flips < 8; flips++) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield copy;
            }
            default -> joined(joined(Arrays.copyOf(copy, at), STRANGE.get(random.nextInt(STRANGE.size())).getBytes()),
                    Arrays.copyOfRange(copy, at, copy.length));
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private byte[] changedInside(byte[] content) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        String name = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
        if (random.nextInt(12) == 0) {
            entries.remove(name);
        } else {
            entries.computeIfPresent(name, (same, part) -> part.length == 0 ? part : changedPart(part));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Mostly still well-formed: an element left out or repeated, a value made strange. */
    private byte[] changedPart(byte[] part) {
        String text = new String(part, java.nio.charset.StandardCharsets.UTF_8);
        int from = text.indexOf('<', random.nextInt(text.length()));
        int to = from < 0 ? -1 : text.indexOf('>', from + 1);
        if (to < 0 || random.nextInt(4) == 0) {
            return changedBytes(part);
        }
        String element = text.substring(from, to + 1);
        String changed = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> element.repeat(1 + random.nextInt(50));
            case 2 -> element.replaceFirst("\"[^\"]*\"", "\"" + random.nextInt() + "\"");
            default -> element + "<x>".repeat(random.nextInt(400));
        };
        return (text.substring(0, from) + changed + text.substring(to + 1))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
