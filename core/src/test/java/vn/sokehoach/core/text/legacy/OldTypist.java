package vn.sokehoach.core.text.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Types Unicode text in the old encodings, by their definitions and not by the program's tables. */
final class OldTypist {
    /** The upper half of TCVN 5712 VN3 from byte A1; a full stop stands for a byte that it does not use. */
    private static final String UPPER_HALF = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò."
            + "ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";
    private static final int FIRST_BYTE = 0xA1;
    private static final Map<String, String> VNI_MARKS = Map.ofEntries(Map.entry("\u0301", "ù"),
            Map.entry("\u0300", "ø"), Map.entry("\u0309", "û"), Map.entry("\u0303", "õ"), Map.entry("\u0323", "ï"),
            Map.entry("\u0302", "â"), Map.entry("\u0302\u0301", "á"), Map.entry("\u0302\u0300", "à"),
            Map.entry("\u0302\u0309", "å"), Map.entry("\u0302\u0303", "ã"), Map.entry("\u0302\u0323", "ä"),
            Map.entry("\u0306", "ê"), Map.entry("\u0306\u0301", "é"), Map.entry("\u0306\u0300", "è"),
            Map.entry("\u0306\u0309", "ú"), Map.entry("\u0306\u0303", "ü"), Map.entry("\u0306\u0323", "ë"));
    private static final Map<String, String> VNI_ALONE =
            Map.of("í", "í", "ì", "ì", "ỉ", "æ", "ĩ", "ó", "ị", "ò", "ỵ", "î", "đ", "ñ");

    private OldTypist() {}

    static String type(LegacyEncoding encoding, String text) {
        StringBuilder typed = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> typed.append(encoding == LegacyEncoding.TCVN3 ? tcvn3(letter) : vni(letter)));
        return typed.toString();
    }

    private static String tcvn3(String letter) {
        int at = UPPER_HALF.indexOf(letter);
        int small = UPPER_HALF.indexOf(letter.toLowerCase(Locale.ROOT));
        if (letter.equals(".") || at < 0 && small < 0) {
            return letter;
        }
        return Character.toString(FIRST_BYTE + (at >= 0 ? at : small));
    }

    private static String vni(String letter) {
        String small = letter.toLowerCase(Locale.ROOT);
        boolean capital = !small.equals(letter);
        String typed = VNI_ALONE.get(small);
        if (typed == null) {
            String apart =
                    Normalizer.normalize(small, Normalizer.Form.NFD).replace("o\u031B", "ô").replace("u\u031B", "ö");
            // NFD puts a dot below before the hat.
            String marks =
                    apart.substring(1).replace("\u0323\u0302", "\u0302\u0323").replace("\u0323\u0306", "\u0306\u0323");
            typed = apart.length() == 1 ? apart : apart.charAt(0) + VNI_MARKS.getOrDefault(marks, marks);
        }
        return capital ? typed.toUpperCase(Locale.ROOT) : typed;
    }
}
