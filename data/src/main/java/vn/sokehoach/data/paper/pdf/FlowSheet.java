package vn.sokehoach.data.paper.pdf;

import vn.sokehoach.core.appendix.AppendixTable.PageSetup;

/** A page that a text flows over, in points from its upper left corner. */
record FlowSheet(PageSetup page) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    double paperWidth() {
        return (page.printableWidth() + page.left() + page.right()) * POINTS_PER_MILLIMETRE;
    }

    double paperHeight() {
        return (page.printableHeight() + page.top() + page.bottom()) * POINTS_PER_MILLIMETRE;
    }

    double left() {
        return page.left() * POINTS_PER_MILLIMETRE;
    }

    double width() {
        return page.printableWidth() * POINTS_PER_MILLIMETRE;
    }

    double top() {
        return page.top() * POINTS_PER_MILLIMETRE;
    }

    double bottom() {
        return (page.top() + page.printableHeight()) * POINTS_PER_MILLIMETRE;
    }
}
