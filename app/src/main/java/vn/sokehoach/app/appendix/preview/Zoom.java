package vn.sokehoach.app.appendix.preview;

import java.util.stream.DoubleStream;
import vn.sokehoach.core.paper.PageSize;

/**
 * How large pages are shown.
 *
 * @param factor 1 for the size on paper; of no meaning where the page is fitted
 */
public record Zoom(Fit fit, double factor) {
    public static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);
    public static final Zoom PAGE = new Zoom(Fit.PAGE, 1);
    public static final Zoom ACTUAL = new Zoom(Fit.NONE, 1);
    /** A common screen has 96 pixels for an inch, paper 72 points. */
    public static final double PIXELS_PER_POINT = 96 / 72.0;
    private static final double[] STEPS =
            {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};
    private static final double SAME = 0.005;

    /** What of a page fits into the window. */
    public enum Fit {
        WIDTH, PAGE, NONE
    }

    /** The factor at which a page is shown where there is room for so many pixels. */
    public double factor(PageSize page, double width, double height) {
        double wide = width / (page.width() * PIXELS_PER_POINT);
        double high = height / (page.height() * PIXELS_PER_POINT);
        return switch (fit) {
            case WIDTH -> bounded(wide);
            case PAGE -> bounded(Math.min(wide, high));
            case NONE -> factor;
        };
    }

    /** The next step above the factor that is shown now. */
    static Zoom above(double shown) {
        double next = DoubleStream.of(STEPS).filter(step -> step > shown + SAME).min().orElse(STEPS[STEPS.length - 1]);
        return new Zoom(Fit.NONE, next);
    }

    /** The next step below the factor that is shown now. */
    static Zoom below(double shown) {
        return new Zoom(Fit.NONE, DoubleStream.of(STEPS).filter(step -> step < shown - SAME).max().orElse(STEPS[0]));
    }

    private static double bounded(double factor) {
        return Math.clamp(factor, STEPS[0], STEPS[STEPS.length - 1]);
    }
}
