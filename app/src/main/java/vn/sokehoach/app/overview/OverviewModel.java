package vn.sokehoach.app.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.saving.SavingModel;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.StoodWork;

/** The overview of the open plan on a chosen day; it is computed while somebody looks at it. */
public final class OverviewModel {
    private final Desk desk;
    private final Consumer<ChosenTasks> opening;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.AGENCY);
    private final ObjectProperty<Structure> structure = new SimpleObjectProperty<>(Structure.THEN);
    private final ObjectProperty<@Nullable Figure> explained = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final SavingModel saving;
    private @Nullable Plan plan;
    private boolean watched;

    /** {@code opening} shows the tasks behind a figure. */
    public OverviewModel(Desk desk, Consumer<ChosenTasks> opening) {
        this.desk = desk;
        this.opening = opening;
        this.saving = new SavingModel(desk);
        this.day = new SimpleObjectProperty<>(today());
        day.addListener((_, _, _) -> refresh());
        structure.addListener((_, _, _) -> refresh());
    }

    /** What the bars stand for. */
    public enum By {
        AGENCY, GROUP
    }

    /** Shows a plan; null for none. */
    public void show(@Nullable Plan shown) {
        if (plan == null || shown == null || !plan.id().equals(shown.id())) {
            overview.set(null);
            saving.forget();
        }
        plan = shown;
        refresh();
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        watched = looking;
        refresh();
    }

    /** Computes it anew, since something was recorded. */
    public void refresh() {
        Plan shown = plan;
        LocalDate asked = day.get();
        if (watched && shown != null) {
            Structure by = structure.get();
            desk.jobs()
                    .run(() -> new Overview(desk.office()
                            .reviewing()
                            .standing(shown, asked, desk.office().structures().names(shown, by))), computed -> {
                                if (shown.equals(plan) && asked.equals(day.get()) && by == structure.get()) {
                                    overview.set(computed);
                                }
                            }, desk.failures()::accept);
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
                file -> desk.office().savingPicture().save(picture, file));
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

    /** The saving of pictures. */
    public SavingModel saving() {
        return saving;
    }
}
