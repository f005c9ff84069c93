package vn.sokehoach.data.foreign;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The template that a document of Word 97 to 2003 would open, where it lies on another machine ([MS-DOC] 2.9.275). */
public final class ForeignTemplate {
    /** Where the main stream says where in the table stream the strings are. */
    private static final int STRINGS_AT = 0x019A;
    private static final int WIDE = 0xFFFF;

    private ForeignTemplate() {}

    /** Adds the template, where there is one on another machine. */
    public static void in(byte[] main, byte[] table, LeftOut found) {
        try {
            String template = template(little(main), little(table));
            if (ShortName.isRemote(template)) {
                found.link(template);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException damaged) {
            // What cannot be followed leads nowhere.
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The second of the strings. */
    private static String template(ByteBuffer main, ByteBuffer table) {
        if (main.getInt(STRINGS_AT + Integer.BYTES) == 0) {
            return "";
        }
        table.position(main.getInt(STRINGS_AT));
        boolean wide = Short.toUnsignedInt(table.getShort()) == WIDE;
        table.getInt();
        if (!wide) {
            return "";
        }
        table.position(table.position() + 2 * Short.toUnsignedInt(table.getShort()));
        byte[] letters = new byte[2 * Short.toUnsignedInt(table.getShort())];
        table.get(letters);
        return new String(letters, StandardCharsets.UTF_16LE);
    }
}
