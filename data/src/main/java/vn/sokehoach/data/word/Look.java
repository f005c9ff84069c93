package vn.sokehoach.data.word;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.legacy.LegacyFont;
import vn.sokehoach.data.opc.XmlElement;

/**
 * What a style, a paragraph or a run says of its look; null where it says nothing.
 *
 * @param hidden whether the text is not shown (vanish)
 * @param raised whether it is set as a superscript
 * @param font   name of the font for letters beyond ASCII; "" for a font of the theme, whose fonts are of Unicode
 * @param numId  the list; 0 for none
 */
record Look(@Nullable Boolean bold, @Nullable Boolean italic, @Nullable Boolean hidden, @Nullable Boolean raised,
        @Nullable String font, @Nullable Boolean centred, @Nullable Integer numId, @Nullable Integer level) {

    static final Look SILENT = new Look(null, null, null, null, null, null, null, null);

    /** What the properties of a run ("rPr") say. */
    static Look ofRun(Optional<XmlElement> properties) {
        return new Look(onOff(properties, "b"), onOff(properties, "i"), onOff(properties, "vanish"),
                raised(properties), font(properties), null, null, null);
    }

    /** What the properties of a paragraph ("pPr") say, those of its mark left out. */
    static Look ofParagraph(Optional<XmlElement> properties) {
        @Nullable
        Boolean centred = properties.flatMap(found -> found.child("jc"))
                .<@Nullable Boolean>map(jc -> "center".equals(jc.val()))
                .orElse(null);
        Optional<XmlElement> list = properties.flatMap(found -> found.child("numPr"));
        return new Look(null, null, null, null, null, centred, number(list, "numId"), number(list, "ilvl"));
    }

    /** This, and where it is silent the other. */
    Look over(Look other) {
        return new Look(bold == null ? other.bold : bold, italic == null ? other.italic : italic,
                hidden == null ? other.hidden : hidden, raised == null ? other.raised : raised,
                font == null ? other.font : font, centred == null ? other.centred : centred,
                numId == null ? other.numId : numId, level == null ? other.level : level);
    }

    /** The same look in another font. */
    Look in(@Nullable String other) {
        return new Look(bold, italic, hidden, raised, other == null ? font : other, centred, numId, level);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isRaised() {
        return Boolean.TRUE.equals(raised);
    }

    /** Whether the font draws letters of an encoding from before Unicode. */
    boolean isLegacy() {
        return LegacyFont.named(font).isPresent();
    }

    boolean isCentred() {
        return Boolean.TRUE.equals(centred);
    }

    private static @Nullable Boolean raised(Optional<XmlElement> properties) {
        return properties.flatMap(found -> found.child("vertAlign"))
                .<@Nullable Boolean>map(align -> "superscript".equals(align.val()))
                .orElse(null);
    }

    /** The font that run properties name; null where they name none. */
    static @Nullable String font(Optional<XmlElement> properties) {
        XmlElement fonts = properties.flatMap(found -> found.child("rFonts")).orElse(null);
        if (fonts == null) {
            return null;
        }
        for (String script : List.of("hAnsi", "ascii")) {
            String named = fonts.attribute(script + "Theme") == null ? fonts.attribute(script) : "";
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private static @Nullable Boolean onOff(Optional<XmlElement> properties, String name) {
        return properties.flatMap(found -> found.child(name)).<@Nullable Boolean>map(Look::isOn).orElse(null);
    }

    /** An on-off property is on where it stands without a value. */
    static boolean isOn(XmlElement property) {
        String value = property.val();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private static @Nullable Integer number(Optional<XmlElement> properties, String name) {
        return properties.flatMap(found -> found.child(name)).map(XmlElement::val).map(Look::parsed).orElse(null);
    }

    private static @Nullable Integer parsed(String number) {
        try {
            return Integer.valueOf(number.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
