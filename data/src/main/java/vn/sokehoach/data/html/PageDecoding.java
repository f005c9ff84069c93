package vn.sokehoach.data.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.text.TextDecoding;

/** From the bytes of a page to its text: in the encoding that it names, where it is not plainly UTF-8 or UTF-16. */
final class PageDecoding {
    private static final int LOOK_AT = 8192;
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private PageDecoding() {}

    /**
     * The text in NFC, without a byte order mark.
     *
     * @throws UnreadableDocument NOT_TEXT where the bytes are no text in any encoding that is tried
     */
    static String decode(byte[] content) throws UnreadableDocument {
        Optional<Charset> named = isUnicode(content) ? Optional.empty() : named(content);
        return named.isEmpty() ? TextDecoding.decode(content)
                : Normalizer.normalize(new String(content, named.get()), Normalizer.Form.NFC);
    }

    /** Programs name a code page by habit: bytes that are valid UTF-8 beyond ASCII, or wide, are what they are. */
    private static boolean isUnicode(byte[] content) {
        boolean wide = content.length > 1 && (content[0] == 0 || content[1] == 0
                || (content[0] & 0xFF) >= 0xFE && (content[1] & 0xFF) >= 0xFE);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return wide;
        }
    }

    private static Optional<Charset> named(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        Matcher matcher = NAMED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** Pages that call themselves Latin 1 mean the code page of Windows, by the standard and in practice. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean unicode = charset.name().startsWith("UTF-");
            return unicode ? Optional.empty() : Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
