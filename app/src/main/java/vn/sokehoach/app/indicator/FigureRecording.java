package vn.sokehoach.app.indicator;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.usecase.MeasureEdit;

/** Records one figure of an indicator with its period and source, and which of its values are better. */
public final class FigureRecording {
    private final Desk desk;
    private final IndicatorsModel indicators;
    private @Nullable Figure entered;

    FigureRecording(Desk desk, IndicatorsModel indicators) {
        this.desk = desk;
        this.indicators = indicators;
    }

    /** A figure as a person typed it. */
    public record Figure(Scope scope, Kind kind, String period, String value, String source) {}

    /** Records a figure of a row. */
    public void record(IndicatorRow row, Figure figure) {
        entered = figure;
        act(() -> desk.office()
                .measuring()
                .record(new MeasureEdit(row.printed().id(), figure.scope(), figure.kind(), figure.period(),
                        figure.value(), figure.source(), desk.author())));
    }

    /** Sets which values of a row are better; null leaves it to the form of its target. */
    public void setDirection(IndicatorRow row, @Nullable Direction direction) {
        act(() -> desk.office().measuring().setDirection(row.printed().id(), direction, desk.author()));
    }

    /** The figure that was recorded last, whose period, kind and source the next one mostly has too; null before the first. */
    public @Nullable Figure entered() {
        return entered;
    }

    private void act(Callable<MeasuredIndicator> act) {
        indicators.tell("");
        desk.jobs().run(act, indicators::recorded, desk.telling(indicators::tell));
    }
}
