package vn.sokehoach.core.overview;

import vn.sokehoach.core.indicator.Verdict;

/** What indicators are counted by: the verdicts, those that exceed a target with those that reach it. */
public enum IndicatorClass {
    MET(Figure.INDICATORS_MET), NEAR(Figure.INDICATORS_NEAR), NOT_YET(Figure.INDICATORS_NOT_YET),
    MISSED(Figure.INDICATORS_MISSED), NO_FIGURE(Figure.INDICATORS_NO_FIGURE),
    NO_DIRECTION(Figure.INDICATORS_NO_DIRECTION), NOT_COMPARABLE(Figure.INDICATORS_NOT_COMPARABLE);

    private final Figure figure;

    IndicatorClass(Figure figure) {
        this.figure = figure;
    }

    /** The published figure that counts this class. */
    public Figure figure() {
        return figure;
    }

    /** The class of a verdict. */
    public static IndicatorClass of(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED, ACHIEVED -> MET;
            case NEAR -> NEAR;
            case NOT_YET, WITHIN_SO_FAR -> NOT_YET;
            case MISSED -> MISSED;
            case NO_FIGURE -> NO_FIGURE;
            case NO_DIRECTION -> NO_DIRECTION;
            case NOT_COMPARABLE -> NOT_COMPARABLE;
        };
    }
}
