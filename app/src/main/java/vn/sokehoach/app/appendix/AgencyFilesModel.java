package vn.sokehoach.app.appendix;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.AgencyTables;
import vn.sokehoach.core.usecase.exporting.ExportingByAgency;

/** The writing of a file for each agency of a plan: where to, how far it is, and how it went. */
public final class AgencyFilesModel {
    private final Desk desk;
    private final Consumer<Told> telling;
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
    private boolean cancelled;

    AgencyFilesModel(Desk desk, Consumer<Told> telling) {
        this.desk = desk;
        this.telling = telling;
    }

    /**
     * How far it is.
     *
     * @param agency whose file is being written
     * @param all    how many there are; 0 while they are being counted
     */
    public record Progress(int done, int all, String agency) {}

    /** What is written, one after the other. */
    private record Run(Plan plan, List<AgencyTables> agencies, String format, Path folder) {

        private static Run of(ExportingByAgency exporting, Plan plan, String format, Path folder) throws Refused {
            return new Run(plan, exporting.tables(plan), format, folder);
        }

        /** How many of its files are there already. */
        private long countThere() {
            return agencies.stream().map(agency -> agency.fileIn(folder, format)).filter(Files::isRegularFile).count();
        }
    }

    /** Files that would take the place of others. */
    private record Found(Run run, long there) {}

    /** Lets the person choose a folder and writes the files into it; asks before files that are there are lost. */
    public void write(Plan plan, ExportFormat format) {
        if (progress.get() == null) {
            desk.dialogs().chooseFolder().ifPresent(place -> begin(plan, format, place));
        }
    }

    /** No more files are written; those that are there stay. */
    public void cancel() {
        cancelled = true;
    }

    private void begin(Plan plan, ExportFormat format, Path place) {
        forget();
        cancelled = false;
        progress.set(new Progress(0, 0, ""));
        ExportingByAgency exporting = desk.office().exportingByAgency();
        desk.jobs()
                .run(() -> {
                    Run run = Run.of(exporting, plan, format.code(), place);
                    return new Found(run, run.countThere());
                }, found -> ask(exporting, found), failure -> stop(failure, null, 0));
    }

    private void ask(ExportingByAgency exporting, Found found) {
        if (found.there() == 0 || cancelled) {
            next(exporting, found.run(), 0);
        } else {
            progress.set(null);
            new Overwriting(desk).ask(found.there(), found.run().folder(), () -> {
                if (progress.get() == null) {
                    next(exporting, found.run(), 0);
                }
            });
        }
    }

    /** Each file is a job of its own, so that other work is done in between. */
    private void next(ExportingByAgency exporting, Run run, int at) {
        int all = run.agencies().size();
        if (cancelled || at == all) {
            progress.set(null);
            folder.set(at == 0 ? null : run.folder());
            telling.accept(Told.done(
                    desk.messages()
                            .get(at == all ? "agencies.done" : "agencies.cancelled", at, all, run.folder(),
                                    nameOf(run))));
            return;
        }
        AgencyTables agency = run.agencies().get(at);
        progress.set(new Progress(at, all, agency.agency()));
        desk.jobs()
                .run(() -> exporting.write(run.plan(), agency, run.format(), run.folder()),
                        _ -> next(exporting, run, at + 1), failure -> stop(failure, run, at));
    }

    private void stop(Exception failure, @Nullable Run run, int done) {
        progress.set(null);
        if (run == null || done == 0) {
            new Failing(desk, telling).accept(failure);
        } else {
            folder.set(run.folder());
            new Failing(desk, told -> telling.accept(Told.failed(desk.messages()
                    .get("agencies.stopped", told.sentence(), done, run.agencies().size(), nameOf(run)))))
                    .accept(failure);
        }
    }

    /** Another plan may be on the screen when it ends. */
    private String nameOf(Run run) {
        return desk.sentences().nameOf(run.plan());
    }

    /** Forgets where files were written last. */
    void forget() {
        folder.set(null);
        telling.accept(Told.NOTHING);
    }

    /** Opens the folder with the files. */
    public void openFolder() {
        Path place = folder.get();
        if (place != null) {
            desk.dialogs().openOutside(place);
        }
    }

    /** How far it is; null while nothing is written. */
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Where files were written last; null where nothing was, or something else was done since. */
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }
}
