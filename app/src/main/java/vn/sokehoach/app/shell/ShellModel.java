package vn.sokehoach.app.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.browse.PlansModel;
import vn.sokehoach.app.history.HistoryModel;
import vn.sokehoach.app.indicator.IndicatorsModel;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Dates;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;

/** What the main window shows: the screens' models, brought to the same plan, and what was last done. */
public final class ShellModel {

    private final Office office;
    private final Messages messages;
    private final String author;
    private final PlansModel plans;
    private final TasksModel tasks;
    private final IndicatorsModel indicators = new IndicatorsModel();
    private final HistoryModel history;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper overdue = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper crumb = new ReadOnlyStringWrapper("");
    private final StringProperty busy = new javafx.beans.property.SimpleStringProperty("");

    public ShellModel(Office office, Messages messages, String author) {
        this.office = office;
        this.messages = messages;
        this.author = author;
        this.plans = new PlansModel(office.book().plans(), messages);
        this.tasks = new TasksModel(office.reviewing(), office.recording(), office.clock(), messages, author);
        this.history = new HistoryModel(office.book().steps(), messages);
        tasks.whenSaved(this::noteSaved);
        plans.chosen().addListener((value, before, now) -> show(now));
    }

    /** Reads everything anew. */
    public void refresh() {
        plans.refresh();
        show(plans.chosen().get());
    }

    private void show(@Nullable Plan plan) {
        tasks.show(plan);
        indicators.show(plan);
        history.show(plan);
        crumb.set(plan == null ? "" : crumb(plan));
        count();
    }

    private String crumb(Plan plan) {
        String number =
                plan.heading().number() == null ? messages.get("window.plans.unnumbered") : plan.heading().number();
        String title = plan.heading().title() == null ? "" : "  –  " + plan.heading().title();
        return plan.year() + "  ›  " + number + title;
    }

    private void noteSaved() {
        saved.set(messages.get("window.saved", Dates.clock(office.clock().instant())));
        history.show(plans.chosen().get());
        count();
    }

    private void count() {
        TasksModel.Counts now = tasks.counts();
        counts.set(plans.chosen().get() == null ? "" : messages.get("window.counts", now.all(), now.done()));
        overdue.set(now.overdue() == 0 ? "" : messages.get("window.counts.overdue", now.overdue()));
    }

    /** Takes the last step back and says which it was. */
    public void undo() {
        reverse(true);
    }

    /** Brings the last undone step again and says which it was. */
    public void redo() {
        reverse(false);
    }

    private void reverse(boolean undo) {
        try {
            Optional<Step> step = undo ? office.undoing().undo(author) : office.undoing().redo(author);
            String key = undo ? "window.undone" : "window.redone";
            saved.set(step.map(done -> messages.get(key, new Sentences(messages).of(done.label())))
                    .orElse(messages.get(undo ? "window.undo.nothing" : "window.redo.nothing")));
            refresh();
        } catch (StaleEdit stale) {
            saved.set(messages.get("window.tasks.stale"));
        }
    }

    PlansModel plans() {
        return plans;
    }

    TasksModel tasks() {
        return tasks;
    }

    IndicatorsModel indicators() {
        return indicators;
    }

    HistoryModel history() {
        return history;
    }

    /** What was last saved, undone or redone. */
    public ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyStringProperty overdue() {
        return overdue.getReadOnlyProperty();
    }

    ReadOnlyStringProperty crumb() {
        return crumb.getReadOnlyProperty();
    }

    /** What goes on beside the window; "" for nothing. */
    StringProperty busy() {
        return busy;
    }
}
