package vn.sokehoach.app.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.importing.PastedDocument;

/** The way of documents into the book: chosen, read, reviewed, kept or let go. */
public final class ImportModel {
    private final Desk desk;
    private final Consumer<List<ImportOutcome>> kept;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.AWAY);
    private final ReadOnlyObjectWrapper<@Nullable Candidates> candidates = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Candidates> parked = new ReadOnlyObjectWrapper<>();

    /**
     * The way into the book of this desk.
     *
     * @param kept called with what became of the files once something of them is in the book
     * @param tell called with a sentence where there is nothing to read, and with "" once there is
     */
    public ImportModel(Desk desk, Consumer<List<ImportOutcome>> kept, Consumer<String> tell) {
        this.desk = desk;
        this.kept = kept;
        this.tell = tell;
    }

    /** How far the documents are. */
    public enum State {
        AWAY, READING, REVIEW, KEEPING
    }

    /** How far the documents are. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What was recognised and is under review; null before it is. */
    public ReadOnlyObjectProperty<@Nullable Candidates> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    /** Whether agreeing would keep anything. */
    public boolean hasSomethingToKeep() {
        Candidates now = candidates.get();
        return now != null && !now.prepared().plans().isEmpty();
    }

    /** Lets the person choose documents and reads them. */
    public void choose() {
        read(desk.dialogs().chooseDocuments());
    }

    /** Reads what lies in the clipboard as a file like any other; says so where that is nothing. */
    public void paste() {
        desk.pasteboard().content().ifPresentOrElse(clipping -> {
            switch (clipping) {
                case Clipping.Files files -> read(files.paths());
                case Clipping.Page page -> take(List.of(PastedDocument.page(pastedName() + ".html", page.html())));
                case Clipping.Words words -> take(List.of(PastedDocument.words(pastedName() + ".txt", words.text())));
            }
        }, () -> tell.accept(desk.messages().get("import.paste.nothing")));
    }

    /** Reads documents; nothing is kept yet. */
    public void read(List<Path> files) {
        take(files.stream().map(FileOnDisk::new).toList());
    }

    private String pastedName() {
        Clock clock = desk.office().clock();
        return desk.messages().get("import.pasted", Days.inName(clock.instant(), clock.getZone()));
    }

    private void take(List<? extends IncomingFile> files) {
        if (files.isEmpty() || state.get() == State.READING || state.get() == State.KEEPING) {
            return;
        }
        tell.accept("");
        leave();
        state.set(State.READING);
        desk.jobs()
                .run(
                        () -> Candidates.of(desk.office().importing().prepare(files, Optional.empty()),
                                desk.office().correcting(), desk.messages()),
                        read -> {
                            candidates.set(read);
                            state.set(State.REVIEW);
                        }, this::failed);
    }

    /** Keeps what was reviewed. */
    public void keep() {
        Candidates agreed = candidates.get();
        if (agreed == null || state.get() != State.REVIEW) {
            return;
        }
        state.set(State.KEEPING);
        desk.jobs().run(() -> desk.office().importing().store(agreed.accepted(), desk.author()), outcomes -> {
            away();
            kept.accept(outcomes);
        }, this::failed);
    }

    /** Leaves the review; where something was corrected, it can be gone on with. */
    public void leave() {
        Candidates left = candidates.get();
        if (left != null && left.isCorrected()) {
            parked.set(left);
        }
        away();
    }

    /** A review that was left with corrections; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Candidates> parkedProperty() {
        return parked.getReadOnlyProperty();
    }

    /** Goes on with the review that was left. */
    public void goOn() {
        Candidates left = parked.get();
        if (left != null && state.get() == State.AWAY) {
            parked.set(null);
            candidates.set(left);
            state.set(State.REVIEW);
        }
    }

    private void away() {
        candidates.set(null);
        state.set(State.AWAY);
    }

    private void failed(Exception failure) {
        leave();
        desk.failures().accept(failure);
    }
}
