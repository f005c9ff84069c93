package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;

/** The looks of cells that the records of an .xls list. */
final class XlsLooks {
    /** No font has this number: the file counts past it ([MS-XLS] 2.5.129). */
    private static final int NO_FONT = 4;
    /** From this weight on letters are bold ([MS-XLS] 2.4.122). */
    private static final int BOLD = 700;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, CellLook> looks = new HashMap<>();

    void add(FormatRecord format) {
        formats.put(format.getIndexCode(), format.getFormatString());
    }

    void add(FontRecord font) {
        fonts.add(font);
    }

    void add(ExtendedFormatRecord style) {
        styles.add(style);
    }

    /** The name of a font; null where there is none of this number. */
    @Nullable
    String font(int number) {
        FontRecord font = record(number);
        return font == null ? null : font.getFontName();
    }

    /** The look with this number, when all records of looks were added. */
    CellLook look(int number) {
        return looks.computeIfAbsent(number, this::made);
    }

    private CellLook made(int number) {
        if (number >= styles.size()) {
            return CellLook.PLAIN;
        }
        ExtendedFormatRecord style = styles.get(number);
        FontRecord font = record(style.getFontIndex());
        int format = style.getFormatIndex();
        boolean centred = style.getAlignment() == HorizontalAlignment.CENTER.getCode()
                || style.getAlignment() == HorizontalAlignment.CENTER_SELECTION.getCode();
        Shape shape = new Shape(Role.BODY, font != null && font.getBoldWeight() >= BOLD,
                font != null && font.isItalic(), centred);
        return CellLook.of(format, formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format)),
                font == null ? null : font.getFontName(), shape, style.get123Prefix());
    }

    private @Nullable FontRecord record(int number) {
        int at = number > NO_FONT ? number - 1 : number;
        return at >= 0 && at < fonts.size() ? fonts.get(at) : null;
    }
}
