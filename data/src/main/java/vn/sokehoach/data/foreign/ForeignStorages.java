package vn.sokehoach.data.foreign;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;

/** Objects of other programs that an OLE file of Word or Excel carries along, each in a storage of its own. */
public final class ForeignStorages {
    private static final String POOL = "ObjectPool";
    private static final Pattern OF_EXCEL = Pattern.compile("(?:MBD|LNK)[0-9A-Fa-f]{8}");
    private static final String DESCRIPTION = "\u0001CompObj";
    /** Where the name of the object's kind begins in its description, [MS-OLEDS] 2.3.8. */
    private static final int NAME_AT = 28;
    private static final int LONGEST = 80;
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private ForeignStorages() {}

    /** What is found in the root of an OLE file. */
    public static LeftOut in(DirectoryNode root) {
        LeftOut found = new LeftOut();
        for (Entry entry : root) {
            if (entry.getName().equals(POOL) && entry instanceof DirectoryNode pool) {
                pool.forEach(object -> found.embedded(name(object)));
            } else if (OF_EXCEL.matcher(entry.getName()).matches()) {
                found.embedded(name(entry));
            }
        }
        return found;
    }

    private static String name(Entry object) {
        if (!(object instanceof DirectoryNode storage)) {
            return "";
        }
        try {
            return storage.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)
                    ? Ole10Native.createFromEmbeddedOleObject(storage).getLabel()
                    : kind(storage);
        } catch (IOException | Ole10NativeException | RuntimeException damaged) {
            return "";
        }
    }

    private static String kind(DirectoryNode storage) throws IOException {
        if (!storage.hasEntryCaseInsensitive(DESCRIPTION)) {
            return "";
        }
        try (var stream = storage.createDocumentInputStream(storage.getEntryCaseInsensitive(DESCRIPTION))) {
            byte[] head = stream.readNBytes(NAME_AT + Integer.BYTES + LONGEST);
            String text = new String(head, StandardCharsets.ISO_8859_1).substring(NAME_AT + Integer.BYTES);
            int end = text.indexOf('\0');
            return new String(text.substring(0, Math.max(0, end)).getBytes(StandardCharsets.ISO_8859_1), WINDOWS);
        }
    }
}
