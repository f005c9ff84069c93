package vn.sokehoach.data.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first bytes of a file say of its kind. */
enum Signature {
    PICTURE, ZIP, OLE, PDF, RICH_TEXT, HTML, WEB_ARCHIVE, XML, OTHER_BINARY;

    private static final int LOOK_AT = 1024;
    private static final Pattern MAIL_HEADER =
            Pattern.compile("\\A(?:[a-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,20}mime-version:");
    private static final Pattern PAGE = Pattern.compile("(?:\\s|<!--(?s:.*?)-->|<\\?xml[^>]*>)*+"
            + "<(?:!doctype\\s+html|html|head|body|meta|title|style|script|table|div|p|span|font|center|h[1-6])[\\s>/]");
    private static final byte[][] PICTURES = {bytes(0x89, 'P', 'N', 'G'), bytes(0xFF, 0xD8, 0xFF), ascii("GIF87a"),
            ascii("GIF89a"), bytes('I', 'I', 0x2A, 0), bytes('M', 'M', 0, 0x2A), bytes(0, 0, 1, 0), ascii("8BPS")};
    private static final byte[][] BINARIES = {ascii("Rar!"), bytes(0x37, 0x7A, 0xBC, 0xAF), bytes(0x1F, 0x8B),
            bytes(0x7F, 'E', 'L', 'F'), bytes(0xCA, 0xFE, 0xBA, 0xBE), ascii("SQLite format 3"), ascii("OggS"),
            ascii("ID3"), bytes(0xFD, '7', 'z', 'X', 'Z'), ascii("BZh9"), ascii("H:2,")};

    /** The kind; empty where the bytes may be text. */
    static Optional<Signature> of(byte[] content) {
        if (isPicture(content)) {
            return Optional.of(PICTURE);
        }
        if (begins(content, bytes('P', 'K', 3, 4)) || begins(content, bytes('P', 'K', 5, 6))) {
            return Optional.of(ZIP);
        }
        if (begins(content, bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1))) {
            return Optional.of(OLE);
        }
        return Arrays.stream(BINARIES).anyMatch(magic -> begins(content, magic)) ? Optional.of(OTHER_BINARY)
                : ofHead(head(content));
    }

    private static Optional<Signature> ofHead(String head) {
        String words = head.strip().toLowerCase(Locale.ROOT);
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (words.startsWith("{\\rtf")) {
            return Optional.of(RICH_TEXT);
        }
        if (MAIL_HEADER.matcher(words).find()) {
            return Optional.of(WEB_ARCHIVE);
        }
        if (PAGE.matcher(words).lookingAt() || words.contains("<head>")) {
            return Optional.of(HTML);
        }
        return words.startsWith("<?xml") || words.startsWith("<svg") ? Optional.of(XML) : Optional.empty();
    }

    private static boolean isPicture(byte[] content) {
        boolean bitmap = begins(content, ascii("BM")) && content.length > 18 && content[6] == 0 && content[7] == 0;
        boolean webp = begins(content, ascii("RIFF")) && at(content, 8, ascii("WEBP"));
        boolean boxed = at(content, 4, ascii("ftyp"));
        return bitmap || webp || boxed || Arrays.stream(PICTURES).anyMatch(magic -> begins(content, magic));
    }

    private static String head(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        return head.replace("\0", "").replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "");
    }

    private static boolean begins(byte[] content, byte[] magic) {
        return at(content, 0, magic);
    }

    private static boolean at(byte[] content, int from, byte[] magic) {
        return content.length >= from + magic.length
                && Arrays.equals(content, from, from + magic.length, magic, 0, magic.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
