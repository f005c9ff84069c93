package vn.sokehoach.data.typeset;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines: between words, and within a word only where it is wider than a line. */
public final class TextLines {
    /** From line to line in Times New Roman, of its size. */
    public static final double LEADING = 1.17;
    /** What the borders and inner margins of a cell take of its width, in points. */
    public static final double INSET = 8;
    /** What is left free above and below the lines of a cell, together, in points. */
    public static final double PADDING = 3;
    /** The least height of a row, in points. */
    public static final double LEAST_ROW = 18;
    /** A word that has to be broken is best broken behind one of these. */
    private static final String JOINTS = "-–/,.;:_";

    private final SerifWidths widths;

    /** Lines as these widths make them. */
    public TextLines(SerifWidths widths) {
        this.widths = widths;
    }

    /**
     * A line as it stands in the text.
     *
     * @param text with the blanks that the break swallows; the lines of a paragraph joined are the paragraph
     * @param last whether the paragraph ends with it
     */
    public record Line(String text, boolean last) {

        /** What is seen of it. */
        public String visible() {
            return text.stripTrailing();
        }
    }

    /**
     * The lines of a text, whose line breaks part paragraphs; none of an empty one.
     *
     * @param room width of a line, in points
     */
    public List<Line> of(String text, double room, Letters letters) {
        List<Line> lines = new ArrayList<>();
        text.lines()
                .forEach(paragraph -> new Breaking(paragraph, Math.max(letters.size(), room), letters).addTo(lines));
        return List.copyOf(lines);
    }

    /** One paragraph on its way into lines. */
    private final class Breaking {
        private final String paragraph;
        private final double room;
        private final Letters letters;
        private int start;
        /** Behind the last blank of the line; where it has none, its start. */
        private int blank;
        private int joint;
        private double used;

        Breaking(String paragraph, double room, Letters letters) {
            this.paragraph = paragraph;
            this.room = room;
            this.letters = letters;
        }

        void addTo(List<Line> lines) {
            int at = 0;
            while (at < paragraph.length()) {
                int letter = paragraph.codePointAt(at);
                double width = widths.of(letter, letters);
                while (letter != ' ' && used + width > room && at > start && width > 0) {
                    int end = blank > start ? blank : joint > start ? joint : at;
                    lines.add(new Line(paragraph.substring(start, end), false));
                    begin(end, at);
                }
                used += width;
                at += Character.charCount(letter);
                blank = letter == ' ' ? at : blank;
                joint = JOINTS.indexOf(letter) >= 0 ? at : joint;
            }
            lines.add(new Line(paragraph.substring(start), true));
        }

        private void begin(int end, int at) {
            start = end;
            used = widths.of(paragraph.substring(end, at), letters);
        }
    }
}
