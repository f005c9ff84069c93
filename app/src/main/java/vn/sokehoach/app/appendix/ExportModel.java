package vn.sokehoach.app.appendix;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refused;

/** The writing of one plan's official tables: which, where to, and how it went. */
public final class ExportModel {
    private final Desk desk;
    private final Plan plan;
    private final List<ExportOffer> offers;
    private final ObjectProperty<ExportFormat> format;
    private final ObjectProperty<@Nullable ExportOffer> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHOOSING);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

    /** The writing of this plan's tables, at first to the format that is told, which is changed to the one chosen. */
    public ExportModel(Desk desk, Plan plan, ObjectProperty<ExportFormat> format) {
        this.desk = desk;
        this.plan = plan;
        this.format = format;
        this.offers = ExportOffer.of(plan, desk.messages());
        chosen.set(offers.isEmpty() ? null : offers.getLast());
    }

    /** How far it is. */
    public enum State {
        CHOOSING, WRITING, WRITTEN
    }

    /** The tables that can be written; empty where the plan has none. */
    public List<ExportOffer> offers() {
        return offers;
    }

    /** The table to write; all in one file at first. */
    public ObjectProperty<@Nullable ExportOffer> chosenProperty() {
        return chosen;
    }

    /** The kind of file to write. */
    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What came of it, in a sentence; "" before. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Lets the person choose a place and writes the chosen table to it. */
    public void write() {
        ExportOffer offer = chosen.get();
        if (offer != null && state.get() != State.WRITING) {
            ExportFormat kind = format.get();
            Optional<Path> target = desk.dialogs()
                    .chooseTarget(offer.fileName(plan, kind), desk.messages().of("format", kind));
            target.map(kind::withEnding).ifPresent(file -> write(offer, kind, file));
        }
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

    private void write(ExportOffer offer, ExportFormat kind, Path file) {
        state.set(State.WRITING);
        message.set("");
        desk.jobs().run(() -> desk.office().exporting().export(plan, offer.choice(), kind.code(), file), tables -> {
            written.set(file);
            message.set(desk.messages().get("export.done", tables.size(), file));
            state.set(State.WRITTEN);
        }, this::failed);
    }

    private void failed(Exception failure) {
        state.set(State.CHOOSING);
        switch (failure) {
            case UnwritableFile unwritable -> message.set(desk.sentences().of(unwritable));
            case Refused refused -> message.set(desk.sentences().of(refused.refusal()));
            default -> desk.failures().accept(failure);
        }
    }
}
