package vn.sokehoach.data.pdf.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A character as a page shows it; all measures in points from the left upper corner of the page as it is turned.
 *
 * @param text     what it says; mostly one character, none of them white space unless it is a blank
 * @param left     where it begins
 * @param right    where the next one would begin; left of a mark that stands over a letter
 * @param baseline the line on which it stands
 * @param size     the height of its font
 * @param legacy   the name of its font where that draws letters of an old encoding; null for all others
 */
public record Glyph(String text, double left, double right, double baseline, double size, boolean bold, boolean italic,
        @Nullable String legacy) {

    /** Whether it shows nothing. Every character is asked, several times: no stream is made for it. */
    public boolean isBlank() {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter or a figure is in it. */
    boolean isLetter() {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || text.length() > 1 && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The middle of the character, for the question in which cell it stands. */
    public double middle() {
        return (left + right) / 2;
    }

    /** The height of its middle. */
    public double waist() {
        return baseline - size * 0.3;
    }

    /** Whether this is the same character once more, drawn on top to look bold. */
    public boolean repeats(Glyph other) {
        double near = size * 0.12;
        return text.equals(other.text) && Math.abs(left - other.left) < near
                && Math.abs(baseline - other.baseline) < near && !isBlank();
    }

    public Glyph asBold() {
        return new Glyph(text, left, right, baseline, size, true, italic, legacy);
    }
}
