package vn.sokehoach.app.round.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.usecase.intake.Choices;
import vn.sokehoach.core.usecase.intake.FilesBeingRead;
import vn.sokehoach.core.usecase.intake.IncomingFolder;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.intake.ReceivedForm;

/** Forms that came in, what they would change, and what a person decides of it before it is recorded as one step. */
public final class IntakeModel {
    private final Desk desk;
    private final Consumer<Intake> recorded;
    private final Consumer<String> telling;
    private final FormsBeingRead reading;
    private final ReadOnlyObjectWrapper<@Nullable Intake> intake = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ReceivedForm> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty conflictsOnly = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper decisions = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<CellChange, String> taken = new HashMap<>();
    private final Set<CellChange> left = new HashSet<>();

    /**
     * Forms of a desk.
     *
     * @param recorded is told of what a step was kept
     * @param telling  is told in a sentence what came of an act
     */
    public IntakeModel(Desk desk, Consumer<Intake> recorded, Consumer<String> telling) {
        this.desk = desk;
        this.recorded = recorded;
        this.telling = telling;
        this.reading = new FormsBeingRead(desk);
    }

    /** Lets the person choose a folder and looks at its files. */
    public void chooseFolder() {
        if (isFree()) {
            desk.dialogs().chooseFolder().ifPresent(folder -> take(List.of(folder)));
        }
    }

    /** Looks at files and folders; nothing is kept yet. */
    public void take(List<Path> paths) {
        look(() -> desk.office().receivingForms().begin(IncomingFolder.files(paths)));
    }

    /** Takes up again the forms of a round that were taken in before. */
    public void reopen(UUID plan, String period) {
        look(() -> desk.office().receivingForms().beginAgain(plan, period));
    }

    private void look(Callable<FilesBeingRead> listing) {
        if (isFree()) {
            busy.set(true);
            telling.accept("");
            reading.read(listing, found -> {
                busy.set(false);
                show(found);
            }, () -> {
                busy.set(false);
                telling.accept(desk.messages().get("intake.cancelled"));
            }, this::fail);
        }
    }

    /** Whether other forms can be looked at; decisions already made on some are never thrown away, and that is told. */
    private boolean isFree() {
        if (!busy.get() && !(taken.isEmpty() && left.isEmpty())) {
            telling.accept(desk.messages().get("intake.decided"));
            return false;
        }
        return !busy.get();
    }

    private void show(Intake found) {
        taken.clear();
        left.clear();
        intake.set(found);
        chosen.set(found.forms()
                .stream()
                .filter(form -> !form.differences().isEmpty())
                .findFirst()
                .orElse(
                        found.forms().isEmpty() ? null : found.forms().getFirst()));
        count();
    }

    /** Puts the forms away; nothing of them is recorded. */
    public void close() {
        if (busy.get()) {
            return;
        }
        taken.clear();
        left.clear();
        chosen.set(null);
        intake.set(null);
        count();
    }

    /** The cells of the chosen form that are shown. */
    List<CellChange> cells() {
        ReceivedForm form = chosen.get();
        return form == null ? List.of()
                : form.differences()
                        .stream()
                        .filter(change -> !conflictsOnly.get() || change.result() == Result.CONFLICT)
                        .toList();
    }

    /** The value that choosing what was returned records; empty where a person must ask the agency. */
    Optional<String> returned(CellChange change) {
        if (change.doubt() == null) {
            return Optional.of(change.returned());
        }
        return change.doubt().code() == FormProblem.DONE_NOT_WHOLE ? Optional.of(change.returned())
                : Optional.ofNullable(change.doubt().proposal());
    }

    /** Decides a cell: what is recorded stays, or what was returned takes its place where it can. */
    void choose(CellChange change, boolean theirs) {
        if (busy.get()) {
            return;
        }
        taken.remove(change);
        left.remove(change);
        Optional<String> value = theirs ? returned(change) : Optional.empty();
        if (value.isPresent()) {
            taken.put(change, value.get());
        } else if (!theirs) {
            left.add(change);
        }
        count();
    }

    /** What is decided of a cell: that what was returned is taken, or not; empty while it waits. */
    Optional<Boolean> decided(CellChange change) {
        if (taken.containsKey(change) || left.contains(change)) {
            return Optional.of(taken.containsKey(change));
        }
        return switch (change.result()) {
            case THEIRS -> isFirstTime() ? Optional.of(true) : Optional.empty();
            case OURS, UNCHANGED -> Optional.of(false);
            case CONFLICT -> Optional.empty();
        };
    }

    private boolean isFirstTime() {
        Intake shown = intake.get();
        return shown != null && !shown.reopened();
    }

    /** The next cell behind this one that waits for a decision, with its form chosen; goes on at the beginning. */
    Optional<CellChange> next(@Nullable CellChange from) {
        Intake shown = intake.get();
        if (shown == null) {
            return Optional.empty();
        }
        List<CellChange> all = new ArrayList<>();
        shown.forms().forEach(form -> all.addAll(form.differences()));
        int start = from == null ? 0 : all.indexOf(from) + 1;
        for (int step = 0; step < all.size(); step++) {
            CellChange change = all.get((start + step) % all.size());
            if (decided(change).isEmpty()) {
                shown.forms()
                        .stream()
                        .filter(form -> form.differences().contains(change))
                        .findFirst()
                        .ifPresent(chosen::set);
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    /** Records what is accepted as one step, and puts the forms away; where the book changed meanwhile, they are compared anew. */
    public void accept() {
        Intake shown = intake.get();
        if (shown != null && !busy.get()) {
            Choices choices = new Choices(taken, left);
            int waiting = open.get();
            busy.set(true);
            telling.accept(desk.messages().get("intake.recording"));
            desk.jobs().run(() -> desk.office().receivingForms().accept(shown, choices, desk.author()), cells -> {
                busy.set(false);
                close();
                telling.accept(desk.messages().get("form.applied", cells, waiting));
                recorded.accept(shown);
            }, failure -> {
                if (failure instanceof StaleEdit) {
                    compareAgain(shown);
                } else {
                    fail(failure);
                }
            });
        }
    }

    /** Decisions on cells that are as they were stand. */
    private void compareAgain(Intake before) {
        desk.jobs().run(() -> desk.office().receivingForms().again(before), now -> {
            busy.set(false);
            int at = before.forms().indexOf(chosen.get());
            Set<CellChange> known = now.forms()
                    .stream()
                    .flatMap(form -> form.differences().stream())
                    .collect(Collectors.toSet());
            taken.keySet().retainAll(known);
            left.retainAll(known);
            intake.set(now);
            chosen.set(at < 0 ? null : now.forms().get(at));
            count();
            telling.accept(desk.messages().get("form.stale"));
        }, this::fail);
    }

    private void fail(Exception failure) {
        busy.set(false);
        telling.accept("");
        desk.failures().accept(failure);
    }

    private void count() {
        Intake shown = intake.get();
        open.set(shown == null ? 0
                : (int) shown.forms()
                        .stream()
                        .flatMap(form -> form.differences().stream())
                        .filter(change -> decided(change).isEmpty())
                        .count());
        decisions.set(decisions.get() + 1);
    }

    /** The forms that came in; null while none are looked at. */
    public ReadOnlyObjectProperty<@Nullable Intake> intakeProperty() {
        return intake.getReadOnlyProperty();
    }

    /** The reading of files, while it goes on. */
    public FormsBeingRead reading() {
        return reading;
    }

    /** Whether forms are being read or recorded; nothing can be decided or put away then. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The form that is looked at in detail; null for none. */
    ObjectProperty<@Nullable ReceivedForm> chosenProperty() {
        return chosen;
    }

    /** Whether only cells in conflict are shown. */
    BooleanProperty conflictsOnlyProperty() {
        return conflictsOnly;
    }

    /** How many cells wait for a decision. */
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Changes with each decision. */
    ReadOnlyIntegerProperty decisionsProperty() {
        return decisions.getReadOnlyProperty();
    }
}
