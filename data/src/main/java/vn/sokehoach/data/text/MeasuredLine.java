package vn.sokehoach.data.text;

import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.LineWidth;
import vn.sokehoach.data.block.WrappedLine;

/** A line of a text whose width is known. */
record MeasuredLine(Line line, LineWidth width) implements WrappedLine {

    @Override
    public String words() {
        return line.words();
    }

    @Override
    public boolean isBlank() {
        return line.blank();
    }

    @Override
    public boolean isRule() {
        return line.isRule();
    }

    @Override
    public boolean isMargin() {
        return line.margin();
    }

    @Override
    public boolean isPageTop() {
        return line.pageTop();
    }

    @Override
    public boolean isFullBefore(WrappedLine next) {
        return width.isFull(line.words(), next.words());
    }

    @Override
    public Start startAfter(WrappedLine first, WrappedLine last) {
        return line.indented() ? Start.APART : Start.UNTOLD;
    }

    @Override
    public Shape shape() {
        return new Shape(Role.BODY, line.bold(), line.italic(), false);
    }

    @Override
    public Draft.Place place() {
        return Draft.Place.NOWHERE;
    }
}
