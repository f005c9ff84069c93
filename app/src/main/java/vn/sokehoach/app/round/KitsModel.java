package vn.sokehoach.app.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.usecase.round.IssuingKits;
import vn.sokehoach.core.usecase.round.KitRound;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** The giving out of a round's kits: where to, how far it is; who cancels has none of them. */
public final class KitsModel {
    private final Desk desk;
    private final RoundsModel rounds;
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private boolean cancelled;

    KitsModel(Desk desk, RoundsModel rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    /**
     * How far it is.
     *
     * @param all    how many there are; 0 while they are being made
     * @param agency whose file is being written
     */
    public record Progress(int done, int all, String agency) {}

    /** Lets the person choose a folder and writes the kits of the chosen round into it. */
    public void issue() {
        if (progress.get() == null) {
            desk.dialogs().chooseFolder().ifPresent(this::begin);
        }
    }

    /** Gives up: the files written so far are taken away. */
    public void cancel() {
        cancelled = true;
    }

    private void begin(Path folder) {
        RoundLedger round = rounds.round();
        cancelled = false;
        rounds.tell("");
        progress.set(new Progress(0, 0, ""));
        IssuingKits issuing = desk.office().issuingKits();
        desk.jobs()
                .run(() -> issuing.prepare(round.plan(), round.period().code(), null),
                        made -> next(new Run(issuing, made, folder, new ArrayList<>())), this::fail);
    }

    /** What is written, one after the other. */
    private record Run(IssuingKits issuing, KitRound round, Path folder, List<Path> written) {}

    /** Each file is a job of its own, so that other work is done in between. */
    private void next(Run run) {
        int done = run.written().size();
        int all = run.round().kits().size();
        if (cancelled) {
            takeBack(run, () -> rounds.tell(desk.messages().get("round.kits.cancelled")));
        } else if (done == all) {
            keep(run);
        } else {
            progress.set(new Progress(done, all, run.round().kits().get(done).kit().to().agencyName()));
            desk.jobs().run(() -> run.issuing().write(run.round(), done, run.folder()), file -> {
                run.written().add(file);
                next(run);
            }, failure -> takeBack(run, () -> rounds.fail(failure)));
        }
    }

    private void keep(Run run) {
        desk.jobs().run(() -> {
            run.issuing().keep(run.round(), run.written(), desk.author());
            return run.written().size();
        }, count -> {
            progress.set(null);
            rounds.tell(desk.messages().get("round.kits.done", count, run.folder()));
            rounds.kept();
        }, this::fail);
    }

    private void takeBack(Run run, Runnable after) {
        desk.jobs().run(() -> {
            run.issuing().takeBack(run.written());
            return true;
        }, _ -> {
            progress.set(null);
            after.run();
        }, this::fail);
    }

    private void fail(Exception failure) {
        progress.set(null);
        rounds.fail(failure);
    }

    /** How far it is; null while nothing is written. */
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
