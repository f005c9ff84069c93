package vn.sokehoach.core.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and what it rests on.
 *
 * @param measurement what was judged; null where nothing was measured
 * @param target      null where there is none
 * @param direction   by which it was judged; null where it is not known, or words were compared
 * @param arithmetic  null where no numbers were compared
 * @param unfinished  whether the period of the measurement ends before the target's year, or is only a part of it
 */
public record Judgement(Verdict verdict, @Nullable Measurement measurement, @Nullable TargetValue target,
        @Nullable Direction direction, @Nullable Arithmetic arithmetic, boolean unfinished) {

    /**
     * The numbers behind a verdict.
     *
     * @param bound      the bound of the target that was decisive
     * @param difference the measured value less the bound
     * @param percent    the measured value in per cent of the bound, one decimal place; null where the bound is nought or
     *                   the signs differ
     */
    public record Arithmetic(BigDecimal measured, BigDecimal bound, BigDecimal difference,
            @Nullable BigDecimal percent) {}
}
