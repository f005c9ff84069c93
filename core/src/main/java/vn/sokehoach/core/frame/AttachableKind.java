package vn.sokehoach.core.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that may be attached to a task and opened from there: documents and pictures, told by the ending of
 * their name and by how they begin. Programs, scripts, links and pages that fetch are none of them.
 */
public enum AttachableKind {
    PDF("%PDF", "pdf"),
    PACKAGE("PK\u0003\u0004", "docx", "xlsx", "pptx", "odt", "ods", "odp"),
    COMPOUND("\u00d0\u00cf\u0011\u00e0", "doc", "xls", "ppt"),
    RICH_TEXT("{\\rtf", "rtf"),
    JPEG("\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    PNG("\u0089PNG", "png"),
    GIF("GIF8", "gif"),
    TIFF_SMALL("II*\u0000", "tif", "tiff"),
    TIFF_BIG("MM\u0000*", "tif", "tiff"),
    BITMAP("BM", "bmp"),
    TEXT("", "txt", "csv", "md");

    private static final int LOOKED_AT = 4096;

    private final byte[] beginning;
    private final List<String> endings;

    AttachableKind(String beginning, String... endings) {
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = List.of(endings);
    }

    /** What a file is; empty where it must not be attached, or is not what its name says. */
    public static Optional<AttachableKind> of(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> dot > 0)
                .filter(kind -> kind.endings.contains(ending))
                .filter(kind -> kind.fits(content))
                .findFirst();
    }

    private boolean fits(byte[] content) {
        boolean begins = content.length >= beginning.length
                && Arrays.equals(beginning, Arrays.copyOf(content, beginning.length));
        return begins && (this != TEXT || isText(content));
    }

    /** Text has no bytes of nought, but in UTF-16, which says so at its beginning. */
    private static boolean isText(byte[] content) {
        boolean wide = content.length > 1 && (content[0] == (byte) 0xff && content[1] == (byte) 0xfe
                || content[0] == (byte) 0xfe && content[1] == (byte) 0xff);
        for (int place = 0; place < Math.min(content.length, LOOKED_AT) && !wide; place++) {
            if (content[place] == 0) {
                return false;
            }
        }
        return true;
    }
}
