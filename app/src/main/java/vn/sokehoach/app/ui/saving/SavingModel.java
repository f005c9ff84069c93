package vn.sokehoach.app.ui.saving;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.stepwise.CountedWork;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.FileNames;
import vn.sokehoach.core.watch.WorkEnded;
import vn.sokehoach.core.watch.WorkWatch;

/** Lets a person choose a place, writes a file to it, and tells what came of it. */
public final class SavingModel {
    private final Desk desk;
    private final CountedWork work = new CountedWork();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

    public SavingModel(Desk desk) {
        this.desk = desk;
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {

        /** Writes it whole or not at all; the watch hears how far it is. */
        void to(Path file, WorkWatch watch) throws Refused, UnwritableFile;
    }

    /**
     * Lets the person choose, then writes; nothing while another file is being written.
     *
     * @param name   suggested, without its ending
     * @param ending such as "png"; put behind what is chosen where it is missing
     * @param kind   what files of this ending are called
     */
    public void save(String name, String ending, String kind, Writing writing) {
        if (busy.get()) {
            return;
        }
        desk.dialogs().chooseTarget(FileNames.safe(name) + "." + ending, kind).ifPresent(chosen -> {
            String file = String.valueOf(chosen.getFileName());
            boolean ends = file.toLowerCase(Locale.ROOT).endsWith("." + ending);
            write(ends ? chosen : chosen.resolveSibling(file + "." + ending), writing);
        });
    }

    private void write(Path file, Writing writing) {
        forget();
        busy.set(true);
        told.set(desk.messages().get("saving.busy", file));
        WorkWatch watch = work.begin();
        desk.jobs().run(() -> {
            watch.done(0, 1);
            writing.to(file, watch);
            return file;
        }, done -> {
            end();
            written.set(done);
            told.set(desk.messages().get("saving.done", done));
        }, this::failed);
    }

    private void end() {
        work.end();
        busy.set(false);
    }

    private void failed(Exception failure) {
        end();
        told.set("");
        switch (failure) {
            case UnwritableFile unwritable -> told.set(desk.sentences().of(unwritable));
            case WorkEnded _ -> told.set(desk.messages().get("saving.ended"));
            case Refused refused -> told.set(desk.sentences().of(refused.refusal()));
            default -> desk.failures().accept(failure);
        }
    }

    /** How far the writing is; whoever cancels it finds what was there before. */
    CountedWork work() {
        return work;
    }

    /** Forgets what was written last. */
    public void forget() {
        written.set(null);
        told.set("");
    }

    /** Opens the file that was written last. */
    public void openFile() {
        Path file = written.get();
        if (file != null) {
            desk.dialogs().openOutside(file);
        }
    }

    /** What came of the last file, in a sentence; "" for nothing. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The file that was written last; null for none. */
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
