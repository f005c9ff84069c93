package vn.sokehoach.data.text;

import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;

/** The look of a line as far as markdown tells it. */
final class Shapes {

    private Shapes() {}

    static Shape of(Line line) {
        return new Shape(Role.BODY, line.bold(), line.italic(), false);
    }
}
