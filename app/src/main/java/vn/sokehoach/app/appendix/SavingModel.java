package vn.sokehoach.app.appendix;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.stepwise.CountedWork;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.watch.WorkEnded;
import vn.sokehoach.core.watch.WorkWatch;

/** The writing of a plan's official tables to a file: where to, and how it went. */
public final class SavingModel {
    private final Desk desk;
    private final Consumer<Told> telling;
    private final Failing failing;
    private final CountedWork work = new CountedWork();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

    SavingModel(Desk desk, Consumer<Told> telling) {
        this.desk = desk;
        this.telling = telling;
        this.failing = new Failing(desk, telling);
    }

    /** Lets the person choose a place and writes the table to it. */
    public void save(Plan plan, ExportOffer offer, ExportFormat format) {
        if (!saving.get()) {
            Optional<Path> target = desk.dialogs()
                    .chooseTarget(offer.fileName(plan, format), desk.messages().of("format", format));
            target.map(format::withEnding).ifPresent(file -> write(plan, offer, format, file));
        }
    }

    private void write(Plan plan, ExportOffer offer, ExportFormat format, Path file) {
        forget();
        saving.set(true);
        WorkWatch watch = work.begin();
        desk.jobs().run(() -> {
            watch.done(0, 1);
            return desk.office().exporting().watchedBy(watch).export(plan, offer.choice(), format.code(), file);
        }, tables -> {
            end();
            written.set(file);
            telling.accept(Told.done(desk.messages().get("export.done", tables.size(), file)));
        }, failure -> {
            end();
            if (failure instanceof WorkEnded) {
                telling.accept(Told.done(desk.messages().get("saving.ended")));
            } else {
                failing.accept(failure);
            }
        });
    }

    private void end() {
        work.end();
        saving.set(false);
    }

    /** How far the writing is; whoever cancels it finds what was there before. */
    CountedWork work() {
        return work;
    }

    /** Forgets what was written last. */
    void forget() {
        written.set(null);
        telling.accept(Told.NOTHING);
    }

    /** Opens the written file. */
    public void openFile() {
        Path file = written.get();
        if (file != null) {
            desk.dialogs().openOutside(file);
        }
    }

    /** Opens the folder of the written file. */
    public void openFolder() {
        Path file = written.get();
        if (file != null && file.toAbsolutePath().getParent() != null) {
            desk.dialogs().openOutside(file.toAbsolutePath().getParent());
        }
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** The file that was written last; null where that is none, or something else was done since. */
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
