package vn.sokehoach.app.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.ChosenTasks;
import vn.sokehoach.app.ui.table.CellTaker;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.indicator.Verdict;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseText;

/** The indicators of a plan: its tables, the one that is chosen, the rows of it that are shown. */
public final class IndicatorsModel {
    private final Desk desk;
    private final Runnable recorded;
    private final Runnable planEdited;
    private final FigureRecording recording;
    private final CourseModel course;
    private final FiguresModel figures;
    private final IndicatorViews views;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Appendix>> appendices = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Appendix> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<IndicatorRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable IndicatorRow> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable ChosenTasks> alone = new ReadOnlyObjectWrapper<>();
    private List<IndicatorRow> all = List.of();
    private @Nullable Plan plan;

    /**
     * Shows no plan yet.
     *
     * @param recorded   is called after every step about figures that was kept
     * @param planEdited is called after every step that changed the plan itself
     * @param inPlan     does something as soon as a plan is open
     */
    public IndicatorsModel(Desk desk, Runnable recorded, Runnable planEdited, BiConsumer<Plan, Runnable> inPlan) {
        this.desk = desk;
        this.recorded = recorded;
        this.planEdited = planEdited;
        this.recording = new FigureRecording(desk, this);
        this.course = new CourseModel(desk, this, inPlan);
        this.figures = new FiguresModel(today());
        this.views = new IndicatorViews(desk.settings());
        chosen.addListener((_, _, table) -> {
            all = table == null ? List.of() : IndicatorRow.of(table);
            filter();
        });
        views.setupProperty().addListener((_, _, _) -> filter());
        search.addListener((_, _, _) -> filter());
    }

    /** The plan's indicator tables in their order; empty where it has none. */
    public ReadOnlyObjectProperty<List<Appendix>> appendicesProperty() {
        return appendices.getReadOnlyProperty();
    }

    /** The table that is shown; null where there is none. */
    public ObjectProperty<@Nullable Appendix> chosenProperty() {
        return chosen;
    }

    /** The rows of the chosen table that fit the search, with their groups. */
    public ReadOnlyObjectProperty<List<IndicatorRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The chosen row; null for none. */
    public ObjectProperty<@Nullable IndicatorRow> selectedProperty() {
        return selected;
    }

    /** The id of the chosen row, else of the chosen table; null where there is none. */
    public @Nullable UUID chosenId() {
        IndicatorRow row = selected.get();
        Appendix table = chosen.get();
        return row != null ? row.printed().id() : table == null ? null : table.id();
    }

    /** What is searched for; accents and case make no difference. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Shows these rows alone, whatever is searched for, and the first table that has any; null shows all again. */
    public void choose(@Nullable ChosenTasks rowsAlone) {
        alone.set(null);
        if (rowsAlone != null) {
            appendices.get()
                    .stream()
                    .filter(table -> table.rows().stream().anyMatch(row -> rowsAlone.ids().contains(row.id())))
                    .findFirst()
                    .ifPresent(chosen::set);
        }
        alone.set(rowsAlone);
        filter();
    }

    /** The rows that are shown alone; null for all. */
    public ReadOnlyObjectProperty<@Nullable ChosenTasks> aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /** The recording of figures, one by one. */
    public FigureRecording recording() {
        return recording;
    }

    /** A row over the years. */
    public CourseModel course() {
        return course;
    }

    /** What was measured, and of which period and source the figures of the table are. */
    public FiguresModel figures() {
        return figures;
    }

    /** How the tables are shown: columns, order and conditions. */
    public IndicatorViews views() {
        return views;
    }

    /** Takes what is typed into the cells of the shown table. */
    public CellTaker<IndicatorRow> cells() {
        return new IndicatorCells(this, desk);
    }

    /** The plan whose indicators these are; null before one is shown. */
    @Nullable
    Plan plan() {
        return plan;
    }

    /** Shows what was measured of one indicator after a step that was kept, and tells the other screens. */
    void recorded(MeasuredIndicator now) {
        message.set("");
        figures.put(now);
        filter();
        recorded.run();
    }

    /** Shows what was measured after a step that was kept, and tells the other screens. */
    void recorded(List<MeasuredIndicator> now) {
        message.set("");
        figures.show(now);
        filter();
        recorded.run();
    }

    void planEdited() {
        message.set("");
        planEdited.run();
    }

    /** Tells a sentence about something typed that was not taken. */
    void tell(String sentence) {
        message.set(sentence);
    }

    /** Why the last act was refused, in a sentence; "" where it was not. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }

    /** Shows the tables of a plan and what was measured; the table and the row that were chosen stay chosen. */
    public void show(Plan shown, List<MeasuredIndicator> indicators) {
        plan = shown;
        figures.show(shown, today(), indicators);
        message.set("");
        List<Appendix> tables = shown.appendices()
                .stream()
                .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                .toList();
        if (tables.equals(appendices.get())) {
            filter();
        } else {
            Appendix before = chosen.get();
            IndicatorRow row = selected.get();
            selected.set(null);
            ChosenTasks only = alone.get();
            alone.set(only == null ? null
                    : only.among(
                            tables.stream().flatMap(table -> table.rows().stream()).map(each -> each.id()).toList()));
            appendices.set(tables);
            chosen.set(tables.stream()
                    .filter(table -> before != null && table.id().equals(before.id()))
                    .findFirst()
                    .orElse(tables.isEmpty() ? null : tables.getFirst()));
            filter();
            if (row != null) {
                shownRow(row.printed().id()).ifPresent(selected::set);
            }
        }
    }

    private Optional<IndicatorRow> shownRow(UUID id) {
        return rows.get().stream().filter(each -> each.printed().id().equals(id)).findFirst();
    }

    /** Shows the table of a row and chooses the row; false where the plan has none such, or the search hides it. */
    public boolean reveal(UUID id) {
        Optional<Appendix> holder = appendices.get()
                .stream()
                .filter(table -> table.rows().stream().anyMatch(row -> row.id().equals(id)))
                .findFirst();
        holder.ifPresent(chosen::set);
        if (holder.isPresent() && shownRow(id).isEmpty()) {
            views.narrow(List.of());
        }
        if (holder.isPresent() && alone.get() != null && shownRow(id).isEmpty()) {
            choose(null);
        }
        Optional<IndicatorRow> row = shownRow(id);
        row.ifPresent(selected::set);
        return row.isPresent();
    }

    /** The row of the chosen table with this id, shown or not; empty where it has none. */
    Optional<IndicatorRow> row(UUID id) {
        return all.stream().filter(each -> each.printed().id().equals(id)).findFirst();
    }

    /** Whom the indicators of the chosen table concern, as printed, in the order of the alphabet. */
    Stream<String> agencies() {
        return all.stream()
                .flatMap(row -> row.indicator().agencies().stream())
                .map(AgencyMention::printed)
                .distinct()
                .sorted(VietnameseText.collator());
    }

    /** The columns of the chosen table. */
    public List<IndicatorColumn> columns() {
        Appendix table = chosen.get();
        return table == null ? List.of() : IndicatorColumn.of(table);
    }

    /** How many indicators the chosen table holds, group rows not counted. */
    public long total() {
        return all.stream().filter(row -> !row.isGroup()).count();
    }

    /** How many of them are shown. */
    public long shown() {
        return rows.get().stream().filter(row -> !row.isGroup()).count();
    }

    /** How many indicators of the chosen table have a figure of the province. */
    public long figured() {
        return verdicts().filter(verdict -> verdict != Verdict.NO_FIGURE).count();
    }

    /** How many of them are reached or exceeded. */
    public long met() {
        return verdicts().filter(verdict -> verdict == Verdict.ACHIEVED || verdict == Verdict.EXCEEDED).count();
    }

    private Stream<Verdict> verdicts() {
        return all.stream().filter(row -> figures.of(row).isPresent()).map(figures::verdict);
    }

    private void filter() {
        String wanted = alone.get() == null ? VietnameseText.searchKey(search.get()).strip() : "";
        rows.set(IndicatorRow.withGroups(all,
                row -> isWanted(row) && (wanted.isEmpty() || row.searchKey().contains(wanted))));
    }

    private boolean isWanted(IndicatorRow row) {
        ChosenTasks only = alone.get();
        if (only != null) {
            return only.ids().contains(row.printed().id());
        }
        boolean narrowed = !views.conditions().isEmpty();
        return !narrowed || figures.of(row).isPresent() && views.fits(row, figures.verdict(row));
    }
}
