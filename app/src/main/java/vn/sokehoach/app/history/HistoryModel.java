package vn.sokehoach.app.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.saving.SavingModel;
import vn.sokehoach.app.ui.trace.HistoryTable;
import vn.sokehoach.app.ui.watch.Watched;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.FileNames;
import vn.sokehoach.core.usecase.history.StepStanding;

/** The steps of a plan, newest first, with what became of each; read while somebody looks; they, or those of the whole book, can be saved to print. */
public final class HistoryModel {
    private final Desk desk;
    private final SavingModel saving;
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Watched<List<HistoryRow>> read;
    private @Nullable Plan plan;

    public HistoryModel(Desk desk) {
        this.desk = desk;
        this.saving = new SavingModel(desk);
        this.read = new Watched<>(desk, this::question, rows::set);
    }

    /** The rows, newest first. */
    public ReadOnlyObjectProperty<List<HistoryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The reading of the book for it. */
    Watched<?> watched() {
        return read;
    }

    /** Shows what was done to a plan; null for none. */
    public void show(@Nullable Plan shown) {
        if (plan == null || shown == null || !plan.id().equals(shown.id())) {
            rows.set(List.of());
            saving.forget();
            plan = shown;
            read.turn();
        } else {
            plan = shown;
            refresh();
        }
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        read.watch(looking);
    }

    /** Reads the steps anew, since something was done. */
    public void refresh() {
        read.refresh();
    }

    private @Nullable Callable<List<HistoryRow>> question() {
        Plan shown = plan;
        return shown == null ? null : () -> rows(desk.office().book().steps().stepsOf(shown.id()));
    }

    /** The rows of these steps, oldest first as the store gives them. */
    private List<HistoryRow> rows(List<Step> steps) {
        Map<UUID, StepStanding> standings = StepStanding.of(steps);
        return steps.reversed()
                .stream()
                .map(step -> new HistoryRow(step.at(), step.author(), desk.sentences().of(step.label()),
                        standings.get(step.id())))
                .toList();
    }

    /**
     * Lets the person choose a place and writes the history to it, as "xlsx", "pdf" or "docx".
     *
     * @param whole of the whole book; else of the plan that is shown
     */
    public void save(boolean whole, String format) {
        Plan of = whole ? null : plan;
        String name = desk.messages().get("trace.file");
        saving.save(of == null ? name : FileNames.wanted(of, name), format,
                desk.messages().get("format." + format.toUpperCase(Locale.ROOT)), (file, watch) -> {
                    HistoryTable table = new HistoryTable(desk.messages(), desk.office().clock().getZone());
                    desk.office()
                            .exporting()
                            .watchedBy(watch)
                            .write(List.of(table.of(of, desk.office().tracing().of(of))), table.heading(of), format,
                                    file);
                });
    }

    /** The saving of the history to files. */
    public SavingModel saving() {
        return saving;
    }
}
