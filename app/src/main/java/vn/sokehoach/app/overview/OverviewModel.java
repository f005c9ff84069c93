package vn.sokehoach.app.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.saving.SavingModel;
import vn.sokehoach.app.ui.watch.Watched;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.IndicatorStanding;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.StoodWork;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.FileNames;

/** The overview of the open plan on a chosen day; it is computed while somebody looks at it. */
public final class OverviewModel {
    private final Desk desk;
    private final Consumer<ChosenTasks> opening;
    private final Consumer<ChosenTasks> openingIndicators;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.AGENCY);
    private final ObjectProperty<Structure> structure = new SimpleObjectProperty<>(Structure.THEN);
    private final ObjectProperty<@Nullable Figure> explained = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable IndicatorStanding> indicators = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final SavingModel saving;
    private final Watched<Computed> computed;
    private LocalDate usual;
    private @Nullable Plan plan;

    /**
     * The overview at a desk.
     *
     * @param opening           shows the tasks behind a figure
     * @param openingIndicators shows the indicators behind a figure
     */
    public OverviewModel(Desk desk, Consumer<ChosenTasks> opening, Consumer<ChosenTasks> openingIndicators) {
        this.desk = desk;
        this.opening = opening;
        this.openingIndicators = openingIndicators;
        this.saving = new SavingModel(desk);
        this.usual = today();
        this.day = new SimpleObjectProperty<>(usual);
        this.computed = new Watched<>(desk, this::question, this::show);
        day.addListener((_, _, _) -> refresh());
        structure.addListener((_, _, _) -> refresh());
    }

    /** What the bars stand for. */
    public enum By {
        AGENCY, GROUP
    }

    /** Shows a plan; null for none. Where the day was that of today, it is so again after midnight. */
    public void show(@Nullable Plan shown) {
        LocalDate before = usual;
        usual = today();
        if (day.get().equals(before)) {
            day.set(usual);
        }
        if (plan == null || shown == null || !plan.id().equals(shown.id())) {
            overview.set(null);
            indicators.set(null);
            saving.forget();
            plan = shown;
            computed.turn();
        } else {
            plan = shown;
            refresh();
        }
    }

    /** The reading of the book for it. */
    Watched<?> watched() {
        return computed;
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        computed.watch(looking);
    }

    /** Computes it anew, since something was recorded. */
    public void refresh() {
        computed.refresh();
    }

    private @Nullable Callable<Computed> question() {
        Plan shown = plan;
        LocalDate asked = day.get();
        Structure by = structure.get();
        return shown == null ? null : () -> computed(shown, asked, by);
    }

    private void show(Computed answer) {
        overview.set(answer.overview());
        indicators.set(answer.indicators());
    }

    /** What is computed in one go. */
    private record Computed(Overview overview, IndicatorStanding indicators) {}

    private Computed computed(Plan of, LocalDate asked, Structure by) {
        AgencyNames names = desk.office().structures().names(of, by);
        return new Computed(new Overview(desk.office().reviewing().standing(of, asked, names)),
                IndicatorStanding.of(of, desk.office().measuring().indicators(of), names));
    }

    /** Shows the rows of these indicators; nothing happens where there is none. */
    public void openIndicators(String title, List<UUID> rows) {
        if (!rows.isEmpty()) {
            openingIndicators.accept(ChosenTasks.of(title, rows));
        }
    }

    /** Shows the rows of this work; nothing happens where there is none. */
    public void open(String title, List<StoodWork> works) {
        if (!works.isEmpty()) {
            opening.accept(ChosenTasks.of(title, works.stream().map(StoodWork::id).toList()));
        }
    }

    /** Lets the person choose a place and writes a picture to it. */
    public void save(String name, PagePicture picture) {
        saving.save(name, "png", desk.messages().get("overview.picture.kind"),
                (file, _) -> desk.office().savingPicture().save(picture, file));
    }

    /** Lets the person choose a place and writes how the plan stands on the day, as "xlsx", "pdf" or "docx". */
    public void saveTables(String format) {
        Plan shown = plan;
        if (shown != null) {
            AppendixChoice.Standing standing =
                    new AppendixChoice.Standing(List.of(StandingForm.By.values()), day.get(), null, structure.get());
            saving.save(FileNames.wanted(shown, desk.messages().get("overview.file")), format,
                    desk.messages().get("format." + format.toUpperCase(Locale.ROOT)),
                    (file, watch) -> desk.office()
                            .exporting()
                            .watchedBy(watch)
                            .export(shown, standing, format, file));
        }
    }

    /** Today, by the office's clock. */
    public LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }

    /** The day of which the standing is told. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** What the bars of the chart stand for. */
    public ObjectProperty<By> byProperty() {
        return by;
    }

    /** By which structure the agencies are named. */
    public ObjectProperty<Structure> structureProperty() {
        return structure;
    }

    /** The figure whose definition is shown; null for none. */
    public ObjectProperty<@Nullable Figure> explainedProperty() {
        return explained;
    }

    /** What there is to see; null before it is computed. */
    public ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** How the indicators stand; null before it is computed. */
    public ReadOnlyObjectProperty<@Nullable IndicatorStanding> indicatorsProperty() {
        return indicators.getReadOnlyProperty();
    }

    /** The saving of pictures. */
    public SavingModel saving() {
        return saving;
    }
}
