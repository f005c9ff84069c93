package vn.sokehoach.app.years;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.stepwise.Stepwise;
import vn.sokehoach.core.overview.TaskCourse.Point;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.years.FollowingTask;

/** Follows the task that a person asks for through all plans of the book, and shows it above the window. */
public final class YearsModel {
    private final Desk desk;
    private final BiConsumer<Plan, ChosenTasks> opening;
    private final FollowingTask following;
    private final Stepwise reading;

    /** {@code opening} shows tasks of a plan. */
    public YearsModel(Desk desk, BiConsumer<Plan, ChosenTasks> opening) {
        this.desk = desk;
        this.opening = opening;
        this.following = desk.office().following();
        this.reading = new Stepwise(desk.jobs());
    }

    /** Shows a task, or that of an item, over the years; nothing happens for a group. What was asked before is given up. */
    public void follow(UUID id) {
        reading.run(this::plans, plans -> reading.run(() -> words(id, plans), _ -> show(id, plans),
                desk.failures()::accept), desk.failures()::accept);
    }

    private void show(UUID id, List<Plan> plans) {
        desk.jobs()
                .run(() -> following.course(id, plans),
                        course -> desk.dialogs()
                                .open(desk.messages().get("years.title"), new YearsView(course, this, desk)),
                        failure -> {
                            if (!(failure instanceof Refused)) {
                                desk.failures().accept(failure);
                            }
                        });
    }

    private List<Callable<Plan>> plans() {
        return desk.office()
                .book()
                .plans()
                .rows()
                .stream()
                .<Callable<Plan>>map(row -> () -> desk.office().book().plans().find(row.id()).orElseThrow())
                .toList();
    }

    private List<Callable<Plan>> words(UUID id, List<Plan> plans) {
        return FollowingTask.through(id, plans)
                .stream()
                .<Callable<Plan>>map(plan -> () -> {
                    following.read(plan);
                    return plan;
                })
                .toList();
    }

    /** The reading of the plans; whoever cancels it sees no years. */
    public Stepwise reading() {
        return reading;
    }

    /** Shows the task of a year in its plan. */
    void open(Point point) {
        opening.accept(point.plan(), new ChosenTasks(desk.messages().get("overview.one", point.number()),
                Set.of(point.task().id())));
    }
}
