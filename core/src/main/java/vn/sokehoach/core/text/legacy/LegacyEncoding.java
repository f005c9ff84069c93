package vn.sokehoach.core.text.legacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** An encoding of Vietnamese from before Unicode, in which a font draws other letters than the characters say. */
public enum LegacyEncoding {
    /** TCVN 5712:1993, set VN3, also called ABC: one character a letter. */
    TCVN3(Alphabet.ofTcvn3()),
    /** VNI for Windows: a base letter and a mark, or one character. */
    VNI(Alphabet.ofVni());

    private static final char PRIVATE = '\uF000';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Map<String, String> letters;

    LegacyEncoding(Map<String, String> letters) {
        this.letters = letters;
    }

    /** The encoding of a text without fonts, told by its words; empty for Unicode and where they do not tell. */
    public static Optional<LegacyEncoding> of(String text) {
        return Evidence.encodingOf(text);
    }

    /**
     * The letters that the font draws, NFC where the text is; characters that the encoding does not use stay.
     *
     * @param text bytes of the encoding taken for Windows-1252 or Latin-1, or moved to the private area of symbol fonts
     */
    public String decode(String text) {
        return decoded(text).text();
    }

    /** The same, and how many letters were made of other characters. */
    Decoded decoded(String text) {
        String plain = plain(text);
        StringBuilder decoded = new StringBuilder(plain.length());
        int count = 0;
        int at = 0;
        while (at < plain.length()) {
            String printed = letterAt(plain, at);
            String letter = letters.getOrDefault(printed, printed);
            count += letter.equals(printed) ? 0 : 1;
            decoded.append(letter);
            at += printed.length();
        }
        return new Decoded(decoded.toString(), count);
    }

    /** The same, with capitals where the words show that the encoding could not write them. */
    Decoded meant(String text) {
        Decoded decoded = decoded(text);
        return this == TCVN3 ? new Decoded(LostCapitals.restored(decoded.text()), decoded.letters()) : decoded;
    }

    /** The characters that make the next letter: two where a base has its mark. */
    private String letterAt(String text, int at) {
        boolean marked = at + 1 < text.length() && text.charAt(at + 1) > '\u007F';
        String two = marked ? text.substring(at, at + 2) : "";
        return letters.containsKey(two) ? two : text.substring(at, at + 1);
    }

    /** A decoded text and how many letters in it were written otherwise. */
    record Decoded(String text, int letters) {}

    /** Characters of the private area as common ones, control characters of Latin-1 as the signs of Windows. */
    private static String plain(String text) {
        if (text.chars().noneMatch(letter -> isControl(letter) || isPrivate(letter))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().map(letter -> isPrivate(letter) ? letter - PRIVATE : letter).forEach(letter -> {
            if (isControl(letter)) {
                plain.append(new String(Character.toString(letter).getBytes(StandardCharsets.ISO_8859_1), WINDOWS));
            } else {
                plain.append((char) letter);
            }
        });
        return plain.toString();
    }

    private static boolean isControl(int letter) {
        return letter >= 0x80 && letter < 0xA0;
    }

    private static boolean isPrivate(int letter) {
        return letter > PRIVATE + ' ' && letter <= PRIVATE + 0xFF;
    }
}
