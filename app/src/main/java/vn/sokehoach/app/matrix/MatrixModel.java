package vn.sokehoach.app.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.FileNames;

/** The assignment matrix of the open plan; it is computed while somebody looks at it. */
public final class MatrixModel {
    private final Desk desk;
    private final Consumer<ChosenTasks> opening;
    private final SavingModel saving;
    private final ReadOnlyObjectWrapper<@Nullable AssignmentMatrix> matrix = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable AgencyRole> role = new SimpleObjectProperty<>();
    private final ObjectProperty<Structure> structure = new SimpleObjectProperty<>(Structure.THEN);
    private final Watched<AssignmentMatrix> computed;
    private @Nullable Plan plan;

    /** {@code opening} shows the tasks behind a count. */
    public MatrixModel(Desk desk, Consumer<ChosenTasks> opening) {
        this.desk = desk;
        this.opening = opening;
        this.saving = new SavingModel(desk);
        this.computed = new Watched<>(desk, this::question, matrix::set);
        structure.addListener((_, _, _) -> computed.refresh());
    }

    /** Shows a plan; null for none. */
    public void show(@Nullable Plan shown) {
        if (plan == null || shown == null || !plan.id().equals(shown.id())) {
            matrix.set(null);
            saving.forget();
            plan = shown;
            computed.turn();
        } else {
            plan = shown;
            computed.refresh();
        }
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        computed.watch(looking);
    }

    /** The reading of the book for it. */
    Watched<?> watched() {
        return computed;
    }

    private @Nullable Callable<AssignmentMatrix> question() {
        Plan shown = plan;
        Structure by = structure.get();
        return shown == null ? null
                : () -> AssignmentMatrix.of(shown, desk.office().structures().names(shown, by));
    }

    /** The roles that are counted: the chosen one, else all that anybody has in the plan. */
    public List<AgencyRole> roles() {
        AgencyRole only = role.get();
        AssignmentMatrix counted = matrix.get();
        return only != null ? List.of(only) : counted == null ? List.of(AgencyRole.values()) : counted.roles();
    }

    /** Shows these tasks; nothing happens where there are none. */
    public void open(String title, Set<UUID> tasks) {
        if (!tasks.isEmpty()) {
            opening.accept(new ChosenTasks(title, tasks));
        }
    }

    /** Lets the person choose a place and writes the matrix to it, as "xlsx", "pdf" or "docx". */
    public void save(String format) {
        Plan shown = plan;
        if (shown != null) {
            saving.save(FileNames.wanted(shown, desk.messages().get("matrix.file")), format,
                    desk.messages().get("format." + format.toUpperCase(Locale.ROOT)),
                    (file, watch) -> desk.office()
                            .exporting()
                            .watchedBy(watch)
                            .export(shown, new AppendixChoice.Matrix(structure.get()), format, file));
        }
    }

    /** What there is to see; null before it is computed. */
    public ReadOnlyObjectProperty<@Nullable AssignmentMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** The only role that is counted; null for all. */
    public ObjectProperty<@Nullable AgencyRole> roleProperty() {
        return role;
    }

    /** By which structure the agencies are named. */
    public ObjectProperty<Structure> structureProperty() {
        return structure;
    }

    /** The saving of the matrix to files. */
    public SavingModel saving() {
        return saving;
    }
}
