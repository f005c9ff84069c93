package vn.sokehoach.app.appendix;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.preview.PreviewModel;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.appendix.report.ReportDoor;
import vn.sokehoach.app.appendix.report.ReportModel;
import vn.sokehoach.app.appendix.shape.ShapeModel;
import vn.sokehoach.app.appendix.shape.WorkFacts;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.ExportingAppendix;

/** The official tables of the open plan: those that are chosen, their pages, and the files that they go to. */
public final class AppendicesModel {
    private final Desk desk;
    private final PreviewModel preview;
    private final SavingModel saving;
    private final AgencyFilesModel agencyFiles;
    private final ReportModel report;
    private final ReadOnlyObjectWrapper<List<ExportOffer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<List<ExportOffer>> chosen = new SimpleObjectProperty<>(List.of());
    private final ShapeModel shape = new ShapeModel(this::reshape);
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
        this.report = new ReportModel(desk);
        this.agencyFiles = new AgencyFilesModel(desk, told::set);
        chosen.addListener((_, _, _) -> choose());
    }

    /** Offers the tables of a plan, null for none; the table that was chosen stays so where the plan has it too. */
    public void show(@Nullable Plan shown) {
        boolean other = plan == null || shown == null || !plan.id().equals(shown.id());
        plan = shown;
        List<ExportOffer> all = shown == null ? List.of() : ExportOffer.of(shown, desk.messages());
        List<AppendixChoice> before = chosen.get().stream().map(ExportOffer::choice).toList();
        List<ExportOffer> still = all.stream().filter(offer -> !other && before.contains(offer.choice())).toList();
        filling = true;
        offers.set(all);
        chosen.set(still.isEmpty() ? all.stream().limit(1).toList() : still);
        shape.concern(chosen.get().stream().map(ExportOffer::choice).toList());
        if (other) {
            shape.reset();
            forget();
            preview.clear();
        }
        filling = false;
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
        Plan shown = plan;
        if (shown != null) {
            wanted().ifPresent(offer -> {
                agencyFiles.forget();
                saving.save(shown, offer, format);
            });
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

    /** Opens the report on the plan above the window. */
    public void report() {
        if (plan != null && hasTasks()) {
            report.begin(plan);
            new ReportDoor(desk).open(report);
        }
    }

    private void forget() {
        saving.forget();
        agencyFiles.forget();
    }

    private void choose() {
        if (!filling) {
            shape.concern(chosen.get().stream().map(ExportOffer::choice).toList());
            preview.goTo(0);
            reshape();
        }
    }

    private void reshape() {
        if (!filling) {
            forget();
            refresh();
        }
    }

    /** What is chosen, in the shape that is chosen; empty for nothing. */
    private Optional<ExportOffer> wanted() {
        return ExportOffer.together(chosen.get(), shape, desk.messages());
    }

    /** Offers what can be chosen of the plan, where anything can. */
    private void offerShapes(Plan shown) {
        if (!shape.concernedProperty().get().isEmpty()) {
            desk.jobs().run(() -> WorkFacts.of(desk.office().book(), shown), facts -> {
                if (plan == shown) {
                    shape.offer(facts);
                }
            }, desk.failures());
        }
    }

    private void prepare() {
        ExportOffer offer = wanted().orElse(null);
        Plan shown = plan;
        if (!watched || !stale) {
            return;
        }
        stale = false;
        if (offer == null || shown == null) {
            preview.clear();
            return;
        }
        offerShapes(shown);
        ExportingAppendix exporting = desk.office().exporting();
        preview.show(() -> exporting.tables(shown, offer.choice()),
                tables -> desk.office().preparingPaper().prepare(shown, tables), new Failing(desk, told::set));
    }

    /** The tables that can be chosen; empty where the plan has none. */
    public ReadOnlyObjectProperty<List<ExportOffer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** The tables whose pages are shown, in the order of the offers; empty for none. */
    public ObjectProperty<List<ExportOffer>> chosenProperty() {
        return chosen;
    }

    /** What goes into those that are made of tasks. */
    public ShapeModel shape() {
        return shape;
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
