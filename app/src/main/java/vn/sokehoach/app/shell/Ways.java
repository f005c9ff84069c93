package vn.sokehoach.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.indicator.IndicatorRow;
import vn.sokehoach.app.shell.state.Place;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.core.plan.Plan;

/** The places where a person was, to go back to and forward again; moving within a screen is no new place. */
final class Ways {
    static final String INDICATORS = "indicators";
    private static final int REMEMBERED = 100;

    private final ShellModel model;
    private final PlanPage page;
    private final Jobs jobs;
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();
    private @Nullable Place now;
    private @Nullable Place target;

    /** {@code jobs} are those in which the model reads the book. */
    Ways(ShellModel model, PlanPage page, Jobs jobs) {
        this.model = model;
        this.jobs = jobs;
        this.page = page;
        model.openProperty().addListener((_, _, _) -> follow());
        page.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> follow());
        model.tasks().selectedProperty().addListener((_, _, _) -> follow());
        model.indicators().selectedProperty().addListener((_, _, _) -> follow());
    }

    /** Where the person is; null without a plan. */
    @Nullable
    Place here() {
        Plan plan = model.openProperty().get();
        return plan == null ? null : new Place(plan.id(), page.shown(), chosen());
    }

    private @Nullable UUID chosen() {
        if (page.shown().equals(INDICATORS)) {
            IndicatorRow row = model.indicators().selectedProperty().get();
            return row == null ? null : row.printed().id();
        }
        TaskRow row = model.tasks().selectedProperty().get();
        return row == null ? null : row.id();
    }

    /** Goes to a place from which the way leads back here. */
    void goTo(Place place) {
        leave();
        ahead.clear();
        go(place);
    }

    void back() {
        turn(behind, ahead);
    }

    void forward() {
        turn(ahead, behind);
    }

    private void turn(Deque<Place> from, Deque<Place> to) {
        Place next = from.poll();
        if (next != null) {
            if (now != null) {
                to.push(now);
            }
            go(next);
        }
    }

    private void go(Place place) {
        target = place;
        Plan plan = model.openProperty().get();
        if (plan != null && plan.id().equals(place.plan())) {
            arrive();
        } else {
            model.refresh(place.plan());
            // What is asked for next is answered once the book was read and shown, or could not be read.
            jobs.run(() -> place, this::settle, _ -> settle(place));
        }
        tell();
    }

    private void arrive() {
        Place wanted = target;
        Plan plan = model.openProperty().get();
        if (wanted != null && plan != null && plan.id().equals(wanted.plan())) {
            page.show(wanted.tab());
            if (wanted.row() != null) {
                reveal(wanted.tab(), wanted.row());
            }
            target = null;
            now = here();
        }
    }

    /** Wherever the reading led: a plan that is gone is not waited for. */
    private void settle(Place place) {
        if (target == place) {
            arrive();
            target = null;
            now = here();
            tell();
        }
    }

    private void reveal(String tab, UUID row) {
        if (!tab.equals(INDICATORS)) {
            model.tasks().reveal(row);
        } else if (!model.indicators().reveal(row)) {
            // What is searched for keeps it out of sight, in the one field for both.
            model.tasks().searchProperty().set("");
            model.indicators().reveal(row);
        }
    }

    private void follow() {
        Place here = here();
        if (here == null || target != null) {
            return;
        }
        if (now != null && !now.isBeside(here)) {
            leave();
            ahead.clear();
        }
        now = here;
        tell();
    }

    private void leave() {
        if (now != null) {
            behind.push(now);
        }
        if (behind.size() > REMEMBERED) {
            behind.removeLast();
        }
    }

    private void tell() {
        back.set(!behind.isEmpty());
        forward.set(!ahead.isEmpty());
    }

    ReadOnlyBooleanProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty forwardProperty() {
        return forward.getReadOnlyProperty();
    }
}
