package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.WrappedParagraphs;

/**
 * Two texts that stand side by side without lines around them, as in the head of an official document (issuer and
 * motto) and at its end (recipients and signature).
 *
 * @param lines  all of them, from top to bottom
 * @param gutter the place between the two, in points from the left
 */
record SideBySide(List<TextLine> lines, double gutter) {
    private static final Pattern BLANK_LEFT = Pattern.compile("(?iu).*(?:số|ngày|tháng|năm|số\\s*:)$");
    private static final Pattern BLANK_RIGHT = Pattern.compile("(?iu)(?:/|-?\\s?(?:tháng|năm)\\b|-\\p{Lu}).*");
    /** A title is this near to the middle, as a share of the room. */
    private static final double MIDDLE = 0.1;
    private static final int MOST_LINES = 40;

    /**
     * The region that begins at a line.
     *
     * @param lines   of a page, from top to bottom and left to right
     * @param measure the room of running lines on it
     */
    static Optional<SideBySide> at(List<TextLine> lines, int start, Measure measure) {
        if (start + 1 >= lines.size() || !areOneLine(lines.get(start), lines.get(start + 1))) {
            return Optional.empty();
        }
        double gutter = (lines.get(start).right() + lines.get(start + 1).left()) / 2;
        int end = start;
        int whole = start;
        while (end < lines.size() && end - start < MOST_LINES && standsAside(lines, end, gutter, measure)) {
            end++;
            boolean right = lines.get(end - 1).left() > gutter;
            boolean item = Label.begins(lines.get(end - 1).text());
            whole = right || item && whole > start ? end : whole;
        }
        return whole < start + 2 ? Optional.empty()
                : Optional.of(new SideBySide(List.copyOf(lines.subList(start, whole)), gutter));
    }

    /** Whether a line lies on one side and is not a title in the middle of the page. */
    private static boolean standsAside(List<TextLine> lines, int at, double gutter, Measure measure) {
        TextLine line = lines.get(at);
        boolean paired = at + 1 < lines.size() && areOneLine(line, lines.get(at + 1))
                || at > 0 && areOneLine(lines.get(at - 1), line);
        return (line.right() < gutter || line.left() > gutter) && (paired || !isInTheMiddle(line, measure));
    }

    private static boolean isInTheMiddle(TextLine line, Measure measure) {
        double middle = (measure.left() + measure.right()) / 2;
        return Math.abs(line.middle() - middle) < MIDDLE * (measure.right() - measure.left());
    }

    /** Whether two pieces stand on one line, the second one further to the right. */
    private static boolean areOneLine(TextLine first, TextLine second) {
        return second.baseline() - first.baseline() < first.size() * 0.4 && second.left() > first.right();
    }

    /** A gap that is left blank for a number or a day parts nothing; nor does one behind a label. */
    private static boolean isBlankToFill(TextLine first, TextLine second) {
        return BLANK_LEFT.matcher(first.text()).matches() || BLANK_RIGHT.matcher(second.text()).matches()
                || Label.isAlone(first.text());
    }

    /** The table without lines that they are: one row of two cells. */
    Draft.Grid grid(Measure measure, int page) {
        return new Draft.Grid(1, 2, false, true,
                List.of(slot(0, line -> line.right() < gutter, measure, page),
                        slot(1, line -> line.left() > gutter, measure, page)));
    }

    private Draft.Slot slot(int column, Predicate<TextLine> side, Measure measure, int page) {
        List<TextLine> texts = lines.stream().filter(side).toList();
        double left = texts.stream().mapToDouble(TextLine::left).min().orElse(measure.left());
        double right = texts.stream().mapToDouble(TextLine::right).max().orElse(measure.right());
        Measure own = Measure.between(left, right, measure.leading());
        return new Draft.Slot(0, column, 1, 1, WrappedParagraphs.of(PdfLine.running(texts, own, page, false)));
    }

    /** The lines of a page with the pieces put together between which only a blank to fill lies. */
    static List<TextLine> withBlanksClosed(List<TextLine> lines) {
        List<TextLine> closed = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine before = closed.isEmpty() ? null : closed.getLast();
            if (before != null && areOneLine(before, line) && isBlankToFill(before, line)) {
                closed.set(closed.size() - 1, before.with(line));
            } else {
                closed.add(line);
            }
        }
        return closed;
    }
}
