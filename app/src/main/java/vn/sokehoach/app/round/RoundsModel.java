package vn.sokehoach.app.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.round.calendar.CalendarModel;
import vn.sokehoach.app.round.intake.IntakeModel;
import vn.sokehoach.app.round.owed.OwedReport;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.watch.Watched;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.content.PlanName;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.intake.ReceivedForm;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** The reporting rounds of the open plan: which there are, the chosen one; read anew after each change. */
public final class RoundsModel {
    private final Desk desk;
    private final Runnable recorded;
    private final Consumer<UUID> opening;
    private final KitsModel kits;
    private final LettersModel letters;
    private final IntakeModel intake;
    private final ReadOnlyObjectWrapper<List<RoundLedger>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable RoundLedger> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Watched<List<RoundLedger>> read;
    private @Nullable Plan plan;
    private @Nullable RoundLedger wanted;

    /**
     * The rounds of a desk.
     *
     * @param recorded is told that a step was kept
     * @param opening  is asked to open a plan by its id
     */
    public RoundsModel(Desk desk, Runnable recorded, Consumer<UUID> opening) {
        this.desk = desk;
        this.recorded = recorded;
        this.opening = opening;
        this.read = new Watched<>(desk, this::question, this::show);
        this.kits = new KitsModel(desk, this);
        this.letters = new LettersModel(desk, this);
        this.intake = new IntakeModel(desk, this::received, this::tell);
        // They stand beside the plans, whatever screen is shown.
        read.watch(true);
    }

    /** Shows a plan; null for none. */
    public void show(@Nullable Plan shown) {
        if (plan == null || shown == null || !plan.id().equals(shown.id())) {
            rounds.set(List.of());
            chosen.set(null);
            told.set("");
            plan = shown;
            read.turn();
        } else {
            plan = shown;
            refresh();
        }
    }

    /** The reading of the book for it. */
    Watched<?> watched() {
        return read;
    }

    /** Reads the rounds anew, since something was recorded. */
    public void refresh() {
        read.refresh();
    }

    private @Nullable Callable<List<RoundLedger>> question() {
        Plan shown = plan;
        return shown == null ? null : () -> desk.office().rounds().rounds(shown);
    }

    private void show(List<RoundLedger> ledgers) {
        RoundLedger before = chosen.get();
        // That of another plan waits until its plan is open.
        if (isOfPlan(wanted)) {
            before = wanted;
            wanted = null;
        }
        choose(ledgers, before);
    }

    private void choose(List<RoundLedger> ledgers, @Nullable RoundLedger before) {
        rounds.set(ledgers);
        chosen.set(ledgers.stream()
                .filter(round -> before != null && round.period().equals(before.period()))
                .findFirst()
                .or(() -> ledgers.stream().filter(round -> round.daysLeft().orElse(-1L) >= 0).findFirst())
                .or(() -> ledgers.isEmpty() ? Optional.empty() : Optional.of(ledgers.getLast()))
                .orElse(null));
    }

    private boolean isOfPlan(@Nullable RoundLedger round) {
        return round != null && plan != null && round.plan().id().equals(plan.id());
    }

    /** Reads who owes which report until the end of the week, over all plans; {@code ready} gets it. */
    public void owed(Consumer<List<OwedReport>> ready) {
        RoundWords words = new RoundWords(desk.messages());
        desk.jobs().run(() -> desk.office().rounds().owedThisWeek(), rounds -> {
            List<OwedReport> owed = new ArrayList<>();
            rounds.forEach(round -> round.owing()
                    .forEach(line -> owed.add(new OwedReport(round, line, PlanName.of(round.plan()),
                            words.period(round), words.due(round)))));
            ready.accept(owed);
        }, desk.failures()::accept);
    }

    /** Looks at a round of any plan: opens that first, where it is another. */
    public void look(RoundLedger round) {
        wanted = round;
        if (isOfPlan(round)) {
            refresh();
        } else {
            opening.accept(round.plan().id());
        }
    }

    /** Reads the calendar of the plan, to be changed; {@code ready} gets it. */
    public void calendar(Consumer<CalendarModel> ready) {
        Plan shown = plan;
        if (shown != null) {
            desk.jobs().run(() -> CalendarModel.of(desk, shown, this::kept), ready, desk.failures()::accept);
        }
    }

    /** Forms were recorded: a round of this plan that some of them belong to is looked at. */
    private void received(Intake intake) {
        Set<String> periods = intake.forms()
                .stream()
                .filter(ReceivedForm::isTakable)
                .map(form -> Objects.requireNonNull(form.to(), "taken without a kit"))
                .filter(to -> plan != null && to.plan().equals(plan.id()))
                .map(Addressee::period)
                .collect(Collectors.toSet());
        RoundLedger now = chosen.get();
        if (now == null || !periods.contains(now.period().code())) {
            rounds.get()
                    .stream()
                    .filter(round -> periods.contains(round.period().code()))
                    .findFirst()
                    .ifPresent(chosen::set);
        }
        kept();
    }

    /** A step was kept. */
    void kept() {
        recorded.run();
    }

    /** Tells what came of an act; "" for nothing. */
    void tell(String sentence) {
        told.set(sentence);
    }

    /** Puts what can be expected to go wrong into a sentence. */
    void fail(Exception failure) {
        switch (failure) {
            case UnwritableFile unwritable -> tell(desk.sentences().of(unwritable));
            case Refused refused -> tell(desk.sentences().of(refused.refusal()));
            default -> desk.failures().accept(failure);
        }
    }

    /** The rounds of the plan, first ended first. */
    public ReadOnlyObjectProperty<List<RoundLedger>> roundsProperty() {
        return rounds.getReadOnlyProperty();
    }

    /** The round that is looked at; null for none. */
    public ObjectProperty<@Nullable RoundLedger> chosenProperty() {
        return chosen;
    }

    /** What came of the last act, in a sentence; "" for nothing. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The giving out of kits. */
    public KitsModel kits() {
        return kits;
    }

    /** The writing of letters. */
    public LettersModel letters() {
        return letters;
    }

    /** The taking in of forms. */
    public IntakeModel intake() {
        return intake;
    }

    /** Whether kits are being given out, or forms that came in are read, decided or recorded. */
    public boolean isAtWork() {
        return kits.progressProperty().get() != null || intake.busyProperty().get()
                || intake.intakeProperty().get() != null;
    }

    /** Takes up again the forms of the chosen round. */
    void reopen() {
        Plan shown = plan;
        if (shown != null) {
            intake.reopen(shown.id(), round().period().code());
        }
    }

    /** The chosen round, which must be one. */
    RoundLedger round() {
        return Objects.requireNonNull(chosen.get(), "no round is chosen");
    }
}
