package vn.sokehoach.core.text.legacy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The letters that ASCII lacks and how the encodings write each of them, as a program sees it that takes the bytes for
 * Windows-1252.
 *
 * <p>Sources: TCVN 5712:1993, set VN3; the keyboard tables of VNI for Windows.
 */
final class Alphabet {
    private static final String[] LETTERS = ("á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị "
            + "ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ").split(" ");
    /** The small letters of which TCVN3 has no capital. */
    static final String SMALL_WITH_TONE = String.join("", LETTERS).replaceAll("[âăêôơưđ]", "");

    private static final String[] TCVN3 = ("¸ µ ¶ · ¹ © Ê Ç È É Ë ¨ ¾ » ¼ ½ Æ Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ "
            + "ã ß á â ä « è å æ ç é ¬ í ê ë ì î ó ï ñ ò ô \u00AD ø õ ö ÷ ù ý ú û ü þ ®").split(" ");
    private static final String[] TCVN3_CAPITALS = "Ă ¡ Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦ Đ §".split(" ");
    private static final String[] VNI = ("aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë eù eø eû eõ eï "
            + "eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï "
            + "uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ").split(" ");

    private Alphabet() {}

    /** Letters by what TCVN3 writes; a vowel with a tone has no capital of its own there. */
    static Map<String, String> ofTcvn3() {
        Map<String, String> letters = new LinkedHashMap<>();
        for (int at = 0; at < LETTERS.length; at++) {
            letters.put(TCVN3[at], LETTERS[at]);
        }
        for (int at = 0; at < TCVN3_CAPITALS.length; at += 2) {
            letters.put(TCVN3_CAPITALS[at + 1], TCVN3_CAPITALS[at]);
        }
        return letters;
    }

    /** Letters by what VNI writes, one character or a base and its mark; the case of the base is the letter's. */
    static Map<String, String> ofVni() {
        Map<String, String> letters = new LinkedHashMap<>();
        for (int at = 0; at < LETTERS.length; at++) {
            String base = VNI[at].substring(0, 1);
            String mark = VNI[at].substring(1);
            for (String either : new String[] {mark, upper(mark)}) {
                letters.put(base + either, LETTERS[at]);
                letters.put(upper(base) + either, upper(LETTERS[at]));
            }
        }
        return letters;
    }

    private static String upper(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }
}
