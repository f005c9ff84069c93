package vn.sokehoach.app.years;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.core.overview.TaskCourse.Point;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.years.FollowingTask;

/** Follows the task that a person asks for through all plans of the book, and shows it above the window. */
public final class YearsModel {
    private final Desk desk;
    private final BiConsumer<Plan, ChosenTasks> opening;
    private final FollowingTask following;

    /** {@code opening} shows tasks of a plan. */
    public YearsModel(Desk desk, BiConsumer<Plan, ChosenTasks> opening) {
        this.desk = desk;
        this.opening = opening;
        this.following = desk.office().following();
    }

    /** Shows a task, or that of an item, over the years; nothing happens for a group. */
    public void follow(UUID id) {
        desk.jobs()
                .run(() -> following.course(id, desk.office().book().plans().all()),
                        course -> desk.dialogs()
                                .open(desk.messages().get("years.title"), new YearsView(course, this, desk)),
                        failure -> {
                            if (!(failure instanceof Refused)) {
                                desk.failures().accept(failure);
                            }
                        });
    }

    /** Shows the task of a year in its plan. */
    void open(Point point) {
        opening.accept(point.plan(), new ChosenTasks(desk.messages().get("overview.one", point.number()),
                Set.of(point.task().id())));
    }
}
