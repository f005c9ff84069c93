package vn.sokehoach.app.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.indicator.Verdict;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Plan;

/** What was measured of the indicators, and of which period and source the figures are that are typed into the table. */
public final class FiguresModel {
    private final ReadOnlyObjectWrapper<Map<UUID, MeasuredIndicator>> measured = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<MeasuredPeriod> period;
    private final StringProperty source = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable UUID> plan = new ReadOnlyObjectWrapper<>();
    private int year;

    /** Nothing measured yet; the period is the quarter of today. */
    FiguresModel(LocalDate today) {
        this.period = new SimpleObjectProperty<>(MeasuredPeriod.quarterOf(today));
        this.year = today.getYear();
    }

    /** Shows what was measured of a plan; another one begins without source, one of another year with that year. */
    void show(Plan shown, LocalDate today, List<MeasuredIndicator> indicators) {
        if (!shown.id().equals(plan.get())) {
            source.set("");
        }
        if (shown.year() != year) {
            year = shown.year();
            period.set(today.getYear() == year ? MeasuredPeriod.quarterOf(today)
                    : MeasuredPeriod.parse(String.valueOf(year)).orElseGet(() -> MeasuredPeriod.quarterOf(today)));
        }
        show(indicators);
        plan.set(shown.id());
    }

    /** The plan whose figures these are; null before one is shown. */
    ReadOnlyObjectProperty<@Nullable UUID> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Shows what was measured of the same plan. */
    void show(List<MeasuredIndicator> indicators) {
        measured.set(indicators.stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.row().id(), Function.identity(),
                        (first, _) -> first)));
    }

    /** Shows one indicator anew. */
    void put(MeasuredIndicator now) {
        Map<UUID, MeasuredIndicator> all = new HashMap<>(measured.get());
        all.put(now.row().id(), now);
        measured.set(Map.copyOf(all));
    }

    /** What was measured, by the id of the row. */
    public ReadOnlyObjectProperty<Map<UUID, MeasuredIndicator>> measuredProperty() {
        return measured.getReadOnlyProperty();
    }

    /** The period of the figures that the table shows and takes. */
    public ObjectProperty<MeasuredPeriod> periodProperty() {
        return period;
    }

    /** The report from which the figures are that are typed into the table; "" for none. */
    public StringProperty sourceProperty() {
        return source;
    }

    /** What was measured of a row; empty for a row that is no indicator. */
    public Optional<MeasuredIndicator> of(IndicatorRow row) {
        return Optional.ofNullable(measured.get().get(row.printed().id()));
    }

    /** The figure of the province that was recorded last for the period; empty where none was. */
    Optional<Measurement> figure(IndicatorRow row, Kind kind) {
        return of(row).stream()
                .flatMap(each -> each.measurements().stream())
                .filter(each -> each.subject().scope() == Scope.PROVINCE && each.kind() == kind
                        && each.period().equals(period.get().code()))
                .reduce((_, last) -> last);
    }

    /** The verdict on the province's figures; that there is none for rows that are no indicators. */
    Verdict verdict(IndicatorRow row) {
        return of(row).map(each -> each.judgement(Scope.PROVINCE).verdict()).orElse(Verdict.NO_FIGURE);
    }
}
