package vn.sokehoach.app.shell;

import java.util.function.BiConsumer;
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
     * @param opening shows tasks of a plan
     * @param edited  is called after a change of the directory is on the disk
     */
    static AcrossPlans at(Desk desk, BiConsumer<Plan, ChosenTasks> opening, Runnable edited) {
        return new AcrossPlans(new AgenciesModel(desk, opening, edited), new ReferencesModel(desk, opening),
                new YearsModel(desk, opening));
    }

    /** Shows what the plans of the book say by now. */
    void show() {
        agencies.refresh();
        references.refresh();
    }
}
