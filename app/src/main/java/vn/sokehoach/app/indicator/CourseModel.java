package vn.sokehoach.app.indicator;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.core.overview.IndicatorCourse;
import vn.sokehoach.core.plan.Plan;

/** One indicator over the years: looked up beside the window, and the way back to its row in each plan. */
public final class CourseModel {
    private final Desk desk;
    private final IndicatorsModel indicators;
    private final BiConsumer<Plan, Runnable> inPlan;
    private final ReadOnlyObjectWrapper<@Nullable IndicatorCourse> course = new ReadOnlyObjectWrapper<>();

    CourseModel(Desk desk, IndicatorsModel indicators, BiConsumer<Plan, Runnable> inPlan) {
        this.desk = desk;
        this.indicators = indicators;
        this.inPlan = inPlan;
    }

    /** Shows a row over the years, beside the window. */
    public void show(IndicatorRow row) {
        course.set(null);
        desk.jobs()
                .run(() -> desk.office().comparing().course(row.printed().id()), course::set,
                        desk.telling(indicators::tell));
    }

    /** What was asked for last; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable IndicatorCourse> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /** Shows the row of a year in its plan. */
    void open(IndicatorCourse.Point point) {
        inPlan.accept(point.plan(), () -> indicators.choose(ChosenTasks.of(point.indicator().indicator().name(),
                List.of(point.indicator().row().id()))));
    }
}
