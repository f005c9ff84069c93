package vn.sokehoach.app.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.stepwise.Stepwise;
import vn.sokehoach.app.ui.watch.Watched;
import vn.sokehoach.app.ui.watch.Watched.OverPlans;
import vn.sokehoach.core.overview.CitedReference;
import vn.sokehoach.core.overview.CitedReference.Citation;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.years.FindingReferences;

/** The documents that the plans of the book cite: those that fit a search, the chosen one; read while somebody looks. */
public final class ReferencesModel {
    private final Desk desk;
    private final FindingReferences finding;
    private final Stepwise reading;
    private final BiConsumer<Plan, ChosenTasks> opening;
    private final ReadOnlyObjectWrapper<List<CitedReference>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable CitedReference> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable UUID> piece = new SimpleObjectProperty<>();
    private final Watched<List<CitedReference>> read;
    private List<CitedReference> all = List.of();
    private String awaited = "";

    /** {@code opening} shows tasks of a plan. */
    public ReferencesModel(Desk desk, BiConsumer<Plan, ChosenTasks> opening) {
        this.desk = desk;
        this.finding = desk.office().references();
        this.reading = Stepwise.answering(desk.jobs());
        this.read = Watched.overPlans(desk, reading, () -> Citing::new, this::show);
        this.opening = opening;
        search.addListener((_, _, _) -> filter());
    }

    /** The book was changed: reads it anew as soon as somebody looks. */
    public void refresh() {
        read.refresh();
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        read.watch(looking);
    }

    private void show(List<CitedReference> found) {
        all = found;
        filter();
    }

    /** The documents that the plans cite. */
    private final class Citing implements OverPlans<List<CitedReference>> {
        private final List<Plan> plans = new ArrayList<>();

        @Override
        public void add(Plan plan) {
            finding.learn(plan);
            plans.add(plan);
        }

        @Override
        public List<CitedReference> answer() {
            return finding.all(plans);
        }
    }

    /** The reading of the book, as a whole. */
    Watched<?> watched() {
        return read;
    }

    /** How far the reading of the book is. */
    Stepwise reading() {
        return reading;
    }

    /** Shows only what a task, item, order or group cites; null for everything. */
    public void of(@Nullable UUID wanted) {
        awaited = "";
        search.set("");
        piece.set(wanted);
        filter();
    }

    /** Chooses a document by its number, which plans cite; where nothing is read yet, as soon as that is. */
    public void choose(String number) {
        awaited = number;
        piece.set(null);
        search.set(number);
        filter();
    }

    private void filter() {
        CitedReference before = selected.get();
        String wanted = VietnameseText.searchKey(search.get()).strip();
        UUID only = piece.get();
        Set<UUID> meant = only == null ? Set.of() : withItems(only);
        List<CitedReference> fitting = all.stream()
                .filter(each -> only == null || each.citations().stream().anyMatch(one -> concerns(one, meant)))
                .filter(each -> VietnameseText.searchKey(each.kind() + " " + each.number()).contains(wanted))
                .toList();
        shown.set(fitting);
        Optional<CitedReference> asked = numbered(fitting, awaited);
        if (asked.isPresent()) {
            awaited = "";
        }
        selected.set(asked.or(() -> before == null ? Optional.empty() : numbered(fitting, before.number()))
                .orElse(fitting.isEmpty() || only == null && wanted.isEmpty() ? null : fitting.getFirst()));
    }

    private static Optional<CitedReference> numbered(List<CitedReference> references, String number) {
        return references.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** A piece; a task with its items. */
    private Set<UUID> withItems(UUID wanted) {
        Set<Plan> plans = Collections.newSetFromMap(new IdentityHashMap<>());
        all.forEach(each -> each.citations().forEach(citation -> plans.add(citation.plan())));
        Stream<UUID> items = plans.stream()
                .flatMap(plan -> plan.task(wanted).stream())
                .flatMap(task -> task.items().stream())
                .map(TaskItem::id);
        return Stream.concat(Stream.of(wanted), items).collect(Collectors.toSet());
    }

    private static boolean concerns(Citation citation, Set<UUID> pieces) {
        return citation.id() != null && pieces.contains(citation.id());
    }

    /** Shows what cites a document in its plan; nothing happens for a plan's own title. */
    void open(Citation citation) {
        UUID id = citation.id();
        Plan plan = citation.plan();
        Set<UUID> rows = id == null ? Set.of() : rows(plan, id);
        if (!rows.isEmpty()) {
            opening.accept(plan,
                    new ChosenTasks(desk.messages().get("overview.one", citation.number()), rows));
        }
    }

    /** The rows of the table of tasks: orders of the plan are among them. */
    private static Set<UUID> rows(Plan plan, UUID id) {
        Stream<UUID> orders = plan.body().orders().stream().map(Order::id).filter(id::equals);
        Stream<UUID> tasks = plan.body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks()
                        .stream()
                        .filter(task -> group.id().equals(id) || task.id().equals(id) || task.item(id).isPresent()))
                .map(PlanTask::id);
        return Stream.concat(tasks, orders).collect(Collectors.toSet());
    }

    /** The documents that fit. */
    public ReadOnlyObjectProperty<List<CitedReference>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The chosen document; null for none. */
    public ObjectProperty<@Nullable CitedReference> selectedProperty() {
        return selected;
    }

    /** The task, item, order or group whose documents alone are shown; null for all. */
    public ReadOnlyObjectProperty<@Nullable UUID> pieceProperty() {
        return piece;
    }

    /** What is searched for among kinds and numbers; accents and case make no difference. */
    public StringProperty searchProperty() {
        return search;
    }
}
