package vn.sokehoach.data.foreign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Records of a workbook of Excel 97 to 2003 that name other workbooks, other programs, queries or macros ([MS-XLS] 2.4). */
public final class ForeignRecords {
    private static final int SHEET = 0x0085;
    private static final int OTHER_BOOK = 0x01AE;
    private static final int CONNECTION = 0x0876;
    private static final int ENCRYPTED = 0x002F;
    /** The book itself and functions of add-ins are named like other books. */
    private static final int ITSELF = 0x0401;
    private static final int ADD_IN = 0x3A01;
    private static final int MACRO_SHEET = 1;
    /** The path of a file begins with one of these. */
    private static final char SELF = '\u0002';
    private static final char BEHIND_PROGRAM = '\u0003';

    private ForeignRecords() {}

    /** Adds what is found in the stream of a workbook, as far as it is whole. */
    public static void in(byte[] workbook, LeftOut found) {
        ByteBuffer stream = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        while (stream.remaining() >= 2 * Short.BYTES) {
            int kind = Short.toUnsignedInt(stream.getShort());
            int length = Short.toUnsignedInt(stream.getShort());
            if (kind == ENCRYPTED || length > stream.remaining()) {
                return;
            }
            ByteBuffer record = stream.slice(stream.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            stream.position(stream.position() + length);
            look(kind, record, found);
        }
    }

    private static void look(int kind, ByteBuffer record, LeftOut found) {
        if (kind == SHEET && record.capacity() > 5 && record.get(5) == MACRO_SHEET) {
            found.script("Excel 4.0 macro");
        } else if (kind == CONNECTION) {
            found.link("query");
        } else if (kind == OTHER_BOOK && record.capacity() > 2 * Short.BYTES) {
            otherBook(record, found);
        }
    }

    private static void otherBook(ByteBuffer record, LeftOut found) {
        int characters = Short.toUnsignedInt(record.getShort(Short.BYTES));
        if (characters == ITSELF || characters == ADD_IN) {
            return;
        }
        boolean wide = (record.get(2 * Short.BYTES) & 1) == 1;
        record.position(2 * Short.BYTES + 1);
        byte[] bytes = new byte[Math.min(record.remaining(), wide ? 2 * characters : characters)];
        record.get(bytes);
        String path = new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        boolean file = path.length() > 1 && path.charAt(0) <= SELF;
        int program = path.indexOf(BEHIND_PROGRAM);
        if (file) {
            found.link(opened(path.substring(1)));
        } else if (program > 0) {
            found.script(path.substring(0, program));
        }
    }

    /** Paths are written with control characters in place of what parts folders ([MS-XLS] 2.5.277). */
    private static String opened(String path) {
        String plain = path.startsWith("\u0001@") ? "\\\\" + path.substring(2) : path;
        return plain.replaceAll("[\\x01-\\x08]", "/").replaceFirst("^/+", "");
    }
}
