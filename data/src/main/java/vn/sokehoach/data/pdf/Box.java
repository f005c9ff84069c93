package vn.sokehoach.data.pdf;

import vn.sokehoach.data.pdf.drawing.Glyph;
import vn.sokehoach.data.pdf.drawing.Rule;

/** A cell as it is drawn, in points from the left upper corner of the page. */
record Box(double left, double top, double right, double bottom) {

    boolean holds(Glyph glyph) {
        return glyph.middle() >= left && glyph.middle() <= right && glyph.waist() >= top && glyph.waist() <= bottom;
    }

    /** Whether a line along the page runs within it or on its border. */
    boolean crosses(Rule along) {
        return along.at() >= top - Rule.NEAR && along.at() <= bottom + Rule.NEAR && along.from() <= right
                && along.to() >= left;
    }

    double width() {
        return right - left;
    }
}
