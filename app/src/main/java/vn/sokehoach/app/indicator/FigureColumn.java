package vn.sokehoach.app.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.table.GridColumn;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Kind;

/** Thực hiện, lũy kế, ước: the figure of the chosen period; typed in place, Delete takes it back. */
final class FigureColumn extends GridColumn<IndicatorRow, IndicatorRow> {
    private static final String KEY = "figure-";

    private final FiguresModel figures;
    private final Kind kind;

    FigureColumn(FiguresModel figures, Kind kind, Messages messages) {
        super(keyOf(kind), messages.of("measure.cells", kind), 70, ReadOnlyObjectWrapper::new);
        this.figures = figures;
        this.kind = kind;
        getStyleClass().add("target-column");
    }

    /** What names the column of these figures in the settings. */
    static String keyOf(Kind kind) {
        return KEY + kind.name();
    }

    /** Which figures a column of this key holds; empty for other columns. */
    static Optional<Kind> kindOf(String key) {
        return Stream.of(Kind.values()).filter(kind -> key.equals(keyOf(kind))).findFirst();
    }

    @Override
    public String text(IndicatorRow row) {
        return figures.figure(row, kind).map(figure -> figure.measured().printed()).orElse("");
    }

    @Override
    public boolean takes(IndicatorRow row) {
        return figures.of(row).isPresent();
    }

    @Override
    public boolean isClearable() {
        return true;
    }

    /** Figures are of the period and the source that are shown while they are typed. */
    @Override
    public Under typedUnder() {
        return new Under(figures.periodProperty().get(), figures.sourceProperty().get());
    }

    @Override
    public boolean isFirstToEdit() {
        return kind == Kind.CUMULATIVE;
    }

    @Override
    public boolean takesDigits() {
        return kind == Kind.CUMULATIVE;
    }

    @Override
    public Comparator<IndicatorRow> order() {
        return Comparator.comparing(this::number, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Override
    protected boolean saysNothing(IndicatorRow row) {
        return number(row) == null;
    }

    /**
     * Of what a figure is.
     *
     * @param source the report that it is from; "" for none
     */
    record Under(MeasuredPeriod period, String source) {}

    private @Nullable BigDecimal number(IndicatorRow row) {
        return figures.figure(row, kind).map(Measurement::measured).map(Measurement.Measured::number).orElse(null);
    }
}
