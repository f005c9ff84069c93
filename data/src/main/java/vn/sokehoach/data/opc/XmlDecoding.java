package vn.sokehoach.data.opc;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * From the bytes of an XML part to its characters. A part is UTF-8 or UTF-16, whatever it declares (ECMA-376, part 2, 8.1.1);
 * bytes that are no characters fail.
 *
 * <p>The parser of Java complains on the standard error about bytes that it decodes itself.
 */
final class XmlDecoding {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private XmlDecoding() {}

    /** The characters, without a byte order mark. */
    static Reader of(InputStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, MARK.length);
        byte[] head = bytes.readNBytes(MARK.length);
        boolean marked = Arrays.equals(head, MARK);
        if (!marked) {
            bytes.unread(head);
        }
        return new InputStreamReader(bytes, charset(head).newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.UTF_8;
        }
        boolean wide = (head[0] & head[1] & 0xFE) == 0xFE;
        return wide ? StandardCharsets.UTF_16
                : head[0] == 0 ? StandardCharsets.UTF_16BE
                        : head[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
