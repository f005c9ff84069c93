package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text file, white space as it stands.
 *
 * @param pageTop whether a page break (form feed) stands before it
 * @param margin  whether it is a page number
 */
record Line(String text, boolean bold, boolean italic, boolean pageTop, boolean margin) {
    private static final Pattern BREAKS = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern RULE = Pattern.compile("\\s*[_=*–—-]{5,}\\s*");
    private static final int RULE_OF_BLANKS = 20;

    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : BREAKS.split(text, -1)) {
            boolean pageTop = line.indexOf('\f') >= 0;
            lines.add(new Line(line.replace("\f", ""), false, false, pageTop, false));
        }
        return lines;
    }

    Line withText(String other) {
        return new Line(other, bold, italic, pageTop, margin);
    }

    Line asMargin() {
        return new Line(text, bold, italic, pageTop, true);
    }

    boolean blank() {
        return text.isBlank() || isRule() || BarCells.isBar(this);
    }

    /** A line of dashes or of many blanks: what is left of the rule above footnotes, or an ornament. */
    boolean isRule() {
        return RULE.matcher(text).matches() || text.isBlank() && text.length() >= RULE_OF_BLANKS;
    }

    boolean indented() {
        return !text.isEmpty() && Character.isSpaceChar(text.charAt(0));
    }

    String words() {
        return text.strip();
    }

    int tabs() {
        return (int) text.chars().filter(letter -> letter == '\t').count();
    }
}
