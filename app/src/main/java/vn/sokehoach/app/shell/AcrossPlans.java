package vn.sokehoach.app.shell;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.sokehoach.app.agency.AgenciesModel;
import vn.sokehoach.app.reference.ReferencesModel;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.years.YearsModel;
import vn.sokehoach.core.plan.Plan;

/** The screens that look over all plans of the book: agencies, cited documents, one task over the years. */
public record AcrossPlans(AgenciesModel agencies, ReferencesModel references, YearsModel years) {

    /**
     * The screens at a desk.
     *
     * @param choosing shows tasks of the open plan
     * @param inPlan   does something as soon as a plan is open
     * @param edited   is called after a change of the directory is on the disk
     */
    static AcrossPlans at(Desk desk, Consumer<ChosenTasks> choosing, BiConsumer<Plan, Runnable> inPlan,
            Runnable edited) {
        BiConsumer<Plan, ChosenTasks> opening =
                (plan, chosen) -> inPlan.accept(plan, () -> choosing.accept(chosen));
        return new AcrossPlans(new AgenciesModel(desk, opening, edited), new ReferencesModel(desk, opening),
                new YearsModel(desk, opening));
    }

    /** Shows what the plans of the book say by now. */
    void show() {
        agencies.refresh();
        references.refresh();
    }
}
