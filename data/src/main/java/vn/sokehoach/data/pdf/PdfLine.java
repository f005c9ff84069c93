package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.WrappedLine;

/**
 * A line in the room it was set in.
 *
 * @param kind what it is
 * @param page from 1
 * @param top  whether it is the first of its page, another page before it
 */
record PdfLine(TextLine line, Measure measure, Kind kind, int page, boolean top) implements WrappedLine {
    private static final double INDENT = 0.45;

    /** What a line is. */
    enum Kind {
        TEXT, MARGIN, GAP
    }

    /** The lines of one page as lines of running text, gaps between them. */
    static List<PdfLine> running(List<TextLine> lines, Measure measure, int page, boolean top) {
        List<PdfLine> running = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            if (at > 0 && measure.isGap(lines.get(at - 1), line)) {
                running.add(new PdfLine(line, measure, Kind.GAP, page, false));
            }
            running.add(new PdfLine(line, measure, Kind.TEXT, page, top && at == 0));
        }
        return running;
    }

    @Override
    public String words() {
        return line.text();
    }

    @Override
    public boolean isBlank() {
        return kind == Kind.GAP;
    }

    @Override
    public boolean isRule() {
        return false;
    }

    @Override
    public boolean isMargin() {
        return kind == Kind.MARGIN;
    }

    @Override
    public boolean isPageTop() {
        return top;
    }

    @Override
    public boolean isFullBefore(WrappedLine next) {
        return next instanceof PdfLine other && measure.isFull(line, other.line);
    }

    @Override
    public Start startAfter(WrappedLine first, WrappedLine last) {
        if (!(first instanceof PdfLine begin && last instanceof PdfLine before) || measure.broken().isWrapped()) {
            return Start.UNTOLD;
        }
        if (measure.isCentred(line) || measure.isCentred(before.line)) {
            return Start.UNTOLD;
        }
        if (begin != before) {
            return startAfter(begin.line.left(), before.line.left());
        }
        if (Label.begins(before.words())) {
            boolean outside = line.left() < before.line.second() && measure.hanging().at(before.line.left());
            return isNear(before.line.second()) ? Start.WITHIN : outside ? Start.APART : Start.UNTOLD;
        }
        return isNear(before.line.left()) || line.left() < before.line.left() ? Start.UNTOLD : Start.APART;
    }

    /** A paragraph of several lines tells by itself where its first and its further lines begin. */
    private Start startAfter(double first, double further) {
        boolean asFurther = isNear(further);
        if (asFurther && Math.abs(first - further) > INDENT * line.size()) {
            return Start.WITHIN;
        }
        return asFurther ? Start.UNTOLD : Start.APART;
    }

    private boolean isNear(double place) {
        return Math.abs(line.left() - place) <= INDENT * line.size();
    }

    @Override
    public Shape shape() {
        return new Shape(Role.BODY, line.bold(), line.italic(), measure.isCentred(line));
    }

    @Override
    public Draft.Place place() {
        return new Draft.Place(page, null, null);
    }
}
