package vn.sokehoach.data.pdf.drawing;

/**
 * A line drawn along the page or down it, in points from the left upper corner.
 *
 * @param along whether it runs from left to right
 * @param at    its distance from the top, or from the left where it runs down
 * @param from  where it begins
 * @param to    where it ends; never less than from
 */
public record Rule(boolean along, double at, double from, double to) {
    /** As far as the ends of lines that meet may be apart. */
    public static final double NEAR = 3;

    public double length() {
        return to - from;
    }

    /** Whether the two meet or cross; one runs along, the other down. */
    public boolean meets(Rule other) {
        return along != other.along && reaches(other.at) && other.reaches(at);
    }

    /** Whether it passes a place on its way. */
    public boolean reaches(double place) {
        return place >= from - NEAR && place <= to + NEAR;
    }

    /** Whether it is drawn for more than half of a way. */
    public boolean covers(double start, double end) {
        return Math.min(to, end) - Math.max(from, start) > (end - start) / 2;
    }

    /** Whether the other goes on where this one ends, on the same line. */
    public boolean touches(Rule other) {
        return along == other.along && Math.abs(at - other.at) <= NEAR / 2 && other.from <= to + NEAR
                && other.to >= from - NEAR;
    }

    public Rule joined(Rule other) {
        return new Rule(along, at, Math.min(from, other.from), Math.max(to, other.to));
    }
}
