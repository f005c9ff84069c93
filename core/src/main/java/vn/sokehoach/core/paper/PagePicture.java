package vn.sokehoach.core.paper;

/**
 * A page as it will be printed.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param argb   the pixels row by row, opaque, not to be changed
 */
public record PagePicture(int width, int height, int[] argb) {

    /** How many pixels it holds. */
    public int pixels() {
        return argb.length;
    }
}
