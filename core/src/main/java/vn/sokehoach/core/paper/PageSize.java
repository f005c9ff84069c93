package vn.sokehoach.core.paper;

/** The size of a page in points (1/72 inch), as it is read: a lying page is wider than high. */
public record PageSize(double width, double height) {}
