package vn.sokehoach.data.docx;

import java.math.BigInteger;

/** Lengths in the unit of Word files, the twentieth of a point. */
public final class Twips {
    private static final double PER_POINT = 20;
    private static final double PER_MILLIMETRE = 72 / 25.4 * PER_POINT;

    private Twips() {}

    /** So many points. */
    public static BigInteger points(double points) {
        return BigInteger.valueOf(Math.round(points * PER_POINT));
    }

    /** So many millimetres. */
    public static BigInteger millimetres(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * PER_MILLIMETRE));
    }
}
