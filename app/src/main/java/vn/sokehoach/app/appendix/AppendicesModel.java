package vn.sokehoach.app.appendix;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.preview.PreviewModel;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.ExportingAppendix;

/** The official tables of the open plan: the one that is chosen, its pages, and the files that it goes to. */
public final class AppendicesModel {
    private final Desk desk;
    private final PreviewModel preview;
    private final SavingModel saving;
    private final AgencyFilesModel agencyFiles;
    private final ReadOnlyObjectWrapper<List<ExportOffer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable ExportOffer> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private @Nullable Plan plan;
    private boolean watched;
    private boolean stale;
    private boolean filling;

    /** Of no plan at first. */
    public AppendicesModel(Desk desk) {
        this.desk = desk;
        this.preview = new PreviewModel(desk, told::set);
        this.saving = new SavingModel(desk, told::set);
        this.agencyFiles = new AgencyFilesModel(desk, told::set);
        chosen.addListener((_, _, _) -> choose());
    }

    /** Offers the tables of a plan, null for none; the table that was chosen stays so where the plan has it too. */
    public void show(@Nullable Plan shown) {
        boolean other = plan == null || shown == null || !plan.id().equals(shown.id());
        plan = shown;
        List<ExportOffer> all = shown == null ? List.of() : ExportOffer.of(shown, desk.messages());
        ExportOffer before = chosen.get();
        filling = true;
        offers.set(all);
        chosen.set(all.stream()
                .filter(offer -> !other && before != null && offer.choice().equals(before.choice()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
        filling = false;
        if (other) {
            forget();
            preview.clear();
        }
        refresh();
    }

    /** What the tables are made of has changed: their pages are made anew, once somebody looks. */
    public void refresh() {
        stale = true;
        prepare();
    }

    /** Pages are made only while somebody looks. */
    public void watch(boolean looking) {
        watched = looking;
        prepare();
    }

    /** Writes the chosen table to a file of this kind. */
    public void save(ExportFormat format) {
        ExportOffer offer = chosen.get();
        if (plan != null && offer != null) {
            agencyFiles.forget();
            saving.save(plan, offer, format);
        }
    }

    /** Writes a file of this kind for each agency of the plan. */
    public void saveForEachAgency(ExportFormat format) {
        if (plan != null) {
            saving.forget();
            agencyFiles.write(plan, format);
        }
    }

    /** Whether the plan has tasks that agencies could be given tables of. */
    public boolean hasTasks() {
        return plan != null && plan.tasks().findAny().isPresent();
    }

    private void forget() {
        saving.forget();
        agencyFiles.forget();
    }

    private void choose() {
        if (!filling) {
            forget();
            preview.goTo(0);
            refresh();
        }
    }

    private void prepare() {
        ExportOffer offer = chosen.get();
        Plan shown = plan;
        if (!watched || !stale) {
            return;
        }
        stale = false;
        if (offer == null || shown == null) {
            preview.clear();
            return;
        }
        ExportingAppendix exporting = desk.office().exporting();
        preview.show(() -> exporting.tables(shown, offer.choice()),
                tables -> desk.office().preparingPaper().prepare(shown, tables), new Failing(desk, told::set));
    }

    /** The tables that can be chosen; empty where the plan has none. */
    public ReadOnlyObjectProperty<List<ExportOffer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** The table whose pages are shown; null where there is none. */
    public ObjectProperty<@Nullable ExportOffer> chosenProperty() {
        return chosen;
    }

    /** What came of the last act. */
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The pages of the chosen table. */
    public PreviewModel preview() {
        return preview;
    }

    /** The file that it is written to. */
    public SavingModel saving() {
        return saving;
    }

    /** The files for each agency. */
    public AgencyFilesModel agencyFiles() {
        return agencyFiles;
    }
}
