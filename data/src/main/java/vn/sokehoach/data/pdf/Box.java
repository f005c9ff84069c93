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

    /** Whether another one begins and ends as far from the left, on this page or another. */
    boolean standsAs(Box other) {
        return Math.abs(left - other.left) <= 2 * Rule.NEAR && Math.abs(right - other.right) <= 2 * Rule.NEAR;
    }
}
