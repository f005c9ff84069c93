package vn.sokehoach.data.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.opc.XmlElement;

/**
 * What a style, a paragraph or a run says of its look; null where it says nothing.
 *
 * @param hidden whether the text is not shown (vanish)
 * @param raised whether it is set as a superscript
 * @param numId  the list; 0 for none
 */
record Look(@Nullable Boolean bold, @Nullable Boolean italic, @Nullable Boolean hidden, @Nullable Boolean raised,
        @Nullable Boolean centred, @Nullable Integer numId, @Nullable Integer level) {

    static final Look SILENT = new Look(null, null, null, null, null, null, null);

    /** What the properties of a run ("rPr") say. */
    static Look ofRun(Optional<XmlElement> properties) {
        return new Look(onOff(properties, "b"), onOff(properties, "i"), onOff(properties, "vanish"),
                raised(properties), null, null, null);
    }

    /** What the properties of a paragraph ("pPr") say, those of its mark left out. */
    static Look ofParagraph(Optional<XmlElement> properties) {
        @Nullable
        Boolean centred = properties.flatMap(found -> found.child("jc"))
                .<@Nullable Boolean>map(jc -> "center".equals(jc.val()))
                .orElse(null);
        Optional<XmlElement> list = properties.flatMap(found -> found.child("numPr"));
        return new Look(null, null, null, null, centred, number(list, "numId"), number(list, "ilvl"));
    }

    /** This, and where it is silent the other. */
    Look over(Look other) {
        return new Look(bold == null ? other.bold : bold, italic == null ? other.italic : italic,
                hidden == null ? other.hidden : hidden, raised == null ? other.raised : raised,
                centred == null ? other.centred : centred,
                numId == null ? other.numId : numId, level == null ? other.level : level);
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

    boolean isCentred() {
        return Boolean.TRUE.equals(centred);
    }

    private static @Nullable Boolean raised(Optional<XmlElement> properties) {
        return properties.flatMap(found -> found.child("vertAlign"))
                .<@Nullable Boolean>map(align -> "superscript".equals(align.val()))
                .orElse(null);
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
