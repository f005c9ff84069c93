package vn.sokehoach.core.lock;

import java.text.Normalizer;

/**
 * What a person opens a locked book with.
 *
 * @param text as it was typed, in NFC: keyboards write one Vietnamese letter in several ways
 */
public record BookKey(Kind kind, String text) {

    public BookKey {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What it is. */
    public enum Kind {
        /** What the person made up and remembers. */
        PASSWORD,
        /** What was printed when the book was locked. */
        RECOVERY_KEY
    }

    /** A password. */
    public static BookKey password(String text) {
        return new BookKey(Kind.PASSWORD, text);
    }

    /** A recovery key, which may be mistyped. */
    public static BookKey recovery(String text) {
        return new BookKey(Kind.RECOVERY_KEY, text);
    }

    /** Never the key itself: it must not get into a log. */
    @Override
    public String toString() {
        return "BookKey[" + kind + "]";
    }
}
