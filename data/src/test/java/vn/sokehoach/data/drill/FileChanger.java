package vn.sokehoach.data.drill;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sokehoach.data.foreign.ZipEntries;

/** Changes a file as damage, bad programs and ill will change files; the same seed changes it alike. */
final class FileChanger {
    private static final List<String> STRANGE = List.of("-1", "2147483647", "99999999999", "<w:p>", "</w:tbl>",
            "<w:tc>", "&#0;", "<!DOCTYPE a [<!ENTITY b \"b\">]>", "w:gridSpan w:val=\"60000\"", "r=\"XFD1048576\"",
            "\0");

    private final Random random;

    FileChanger(long seed) {
        this.random = new Random(seed);
    }

    /** A changed copy: in any bytes, or with a lie in the words of its format. */
    byte[] changed(byte[] content) throws IOException {
        return random.nextInt(4) == 0 ? changedBytes(content) : switch (content[0]) {
            case 'P' -> random.nextInt(3) == 0 ? ZipLies.changed(content, random) : changedInside(content);
            case '%' -> PdfLies.changed(content, random);
            case (byte) 0xD0 -> OleLies.changed(content, random);
            case '<', '{', 'M' -> PageLies.changed(content, random);
            default -> changedBytes(content);
        };
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

    /** Whole outside: a part left out, damaged, or with a lie in it; mostly the part that holds the text. */
    private byte[] changedInside(byte[] content) {
        Map<String, byte[]> entries = ZipEntries.of(content);
        List<String> names = entries.keySet()
                .stream()
                .filter(each -> random.nextBoolean() || each.matches("word/document.xml|xl/worksheets/.*|xl/shared.*"))
                .toList();
        String name = names.isEmpty() ? entries.keySet().iterator().next() : names.get(random.nextInt(names.size()));
        if (random.nextInt(15) == 0) {
            entries.remove(name);
        } else {
            entries.computeIfPresent(name, (same, part) -> part.length == 0 ? part
                    : random.nextInt(4) == 0 ? changedBytes(part) : XmlLies.changed(part, random));
        }
        return ZipEntries.zipped(entries);
    }
}
