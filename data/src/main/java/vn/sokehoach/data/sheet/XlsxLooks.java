package vn.sokehoach.data.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.data.opc.XmlElement;

/** The looks of cells that the part of styles of an .xlsx lists (ECMA-376 part 1, 18.8). */
final class XlsxLooks {
    private static final XmlElement NONE = XmlElement.of("styleSheet");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<XmlElement> fonts;
    private final List<CellLook> looks;

    /** The looks of a part of styles; empty where the workbook has none. */
    XlsxLooks(Optional<XmlElement> styles) {
        XmlElement root = styles.orElse(NONE);
        each(root, "numFmts", "numFmt")
                .forEach(format -> formats.put(number(format, "numFmtId"), format.attribute("formatCode")));
        fonts = each(root, "fonts", "font").toList();
        looks = each(root, "cellXfs", "xf").map(this::look).toList();
    }

    /** The look with this number; a plain one where there is none. */
    CellLook look(int number) {
        return number >= 0 && number < looks.size() ? looks.get(number) : CellLook.PLAIN;
    }

    private CellLook look(XmlElement style) {
        int format = number(style, "numFmtId");
        int font = number(style, "fontId");
        Optional<XmlElement> letters = font < fonts.size() ? Optional.of(fonts.get(font)) : Optional.empty();
        boolean centred = isOn(style.attribute("applyAlignment"))
                && style.child("alignment").map(XlsxLooks::isCentred).orElse(false);
        Shape shape = new Shape(Role.BODY, has(letters, "b"), has(letters, "i"), centred);
        return CellLook.of(format, formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format)),
                letters.flatMap(each -> each.child("name")).map(XmlElement::val).orElse(null), shape,
                isOn(style.attribute("quotePrefix")));
    }

    private static boolean isCentred(XmlElement alignment) {
        @Nullable
        String horizontal = alignment.attribute("horizontal");
        return "center".equals(horizontal) || "centerContinuous".equals(horizontal);
    }

    private static boolean has(Optional<XmlElement> font, String mark) {
        return font.flatMap(each -> each.child(mark))
                .filter(each -> each.val() == null || isOn(each.val()))
                .isPresent();
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static Stream<XmlElement> each(XmlElement root, String list, String name) {
        return root.child(list).stream().flatMap(found -> found.children(name));
    }

    private static int number(XmlElement element, String attribute) {
        @Nullable
        String value = element.attribute(attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
