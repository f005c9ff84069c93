package vn.sokehoach.app.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AgencyPage.Work;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.DescribingAgencies;
import vn.sokehoach.core.usecase.history.TracingAgencies.Act;

/** The agencies of the book: those that fit a search, the chosen one; read anew while somebody looks. */
public final class AgenciesModel {
    private final Desk desk;
    private final BiConsumer<Plan, ChosenTasks> opening;
    private final ReadOnlyObjectWrapper<List<AgencyPage>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable AgencyPage> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Structure> structure = new SimpleObjectProperty<>(Structure.THEN);
    private final DirectoryEditing editing;
    private final Stepwise reading;
    private List<AgencyPage> all = List.of();
    private Map<AgencyId, List<Act>> acts = Map.of();
    private final Watched<Read> read;

    /**
     * The directory of a desk's book.
     *
     * @param opening shows tasks of a plan
     * @param edited  is called after a change is on the disk
     */
    public AgenciesModel(Desk desk, BiConsumer<Plan, ChosenTasks> opening, Runnable edited) {
        this.desk = desk;
        this.opening = opening;
        this.reading = Stepwise.answering(desk.jobs());
        this.read = Watched.overPlans(desk, reading, this::question, this::show);
        this.editing = new DirectoryEditing(desk, edited);
        structure.addListener((_, _, _) -> refresh());
        search.addListener((_, _, _) -> filter());
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        read.watch(looking);
    }

    /** Reads the agencies anew, since something was recorded or taken in. */
    public void refresh() {
        read.refresh();
    }

    /** What is read. */
    private record Read(List<AgencyPage> pages, Map<AgencyId, List<Act>> acts) {}

    private Callable<OverPlans<Read>> question() {
        Structure asked = structure.get();
        return () -> new Describing(desk.office().describingAgencies().describe(asked));
    }

    /** The agencies with what the plans give them. */
    private final class Describing implements OverPlans<Read> {
        private final DescribingAgencies.Description made;

        private Describing(DescribingAgencies.Description made) {
            this.made = made;
        }

        @Override
        public void add(Plan plan) {
            made.add(plan);
        }

        @Override
        public Read answer() {
            return new Read(made.pages(), desk.office().tracing().agencies());
        }
    }

    private void show(Read now) {
        AgencyPage before = selected.get();
        all = now.pages();
        acts = now.acts();
        filter();
        selected.set(all.stream()
                .filter(page -> before != null && page.agency().id().equals(before.agency().id()))
                .findFirst()
                .orElse(null));
    }

    /** The reading of the book, as a whole. */
    Watched<?> watched() {
        return read;
    }

    /** How far the reading of the book is. */
    Stepwise reading() {
        return reading;
    }

    /** What persons did to an agency in the directory, newest first. */
    List<Act> acts(AgencyId agency) {
        return acts.getOrDefault(agency, List.of());
    }

    private void filter() {
        String wanted = VietnameseText.searchKey(search.get()).strip();
        shown.set(all.stream().filter(page -> wanted.isEmpty() || key(page.agency()).contains(wanted)).toList());
    }

    private static String key(Agency agency) {
        String abbreviation = agency.abbreviation();
        return VietnameseText.searchKey(Stream
                .of(agency.names().stream().map(ValidName::name), agency.aliases().stream(),
                        Stream.of(abbreviation == null ? "" : abbreviation, agency.id().owner()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n")));
    }

    /** Shows the task behind a row in its plan. */
    public void open(Work work) {
        opening.accept(work.plan(),
                new ChosenTasks(desk.messages().get("overview.one", work.number()), Set.of(work.id())));
    }

    /** The names of agencies of the book, on one line; "" of none. */
    String names(List<AgencyId> ids) {
        AgencyNames names = new AgencyNames(all.stream().map(AgencyPage::agency).toList(), LocalDate.MAX);
        return ids.stream().map(names::of).collect(Collectors.joining("; "));
    }

    /** The provinces of the agencies, this one first; null for none. */
    List<String> owners(@Nullable String first) {
        return Stream.concat(Stream.ofNullable(first), all.stream().map(page -> page.agency().id().owner()))
                .distinct()
                .toList();
    }

    /** What can be changed in the directory. */
    DirectoryEditing editing() {
        return editing;
    }

    /** By which structure work is shown. */
    public ObjectProperty<Structure> structureProperty() {
        return structure;
    }

    /** The agencies that fit the search. */
    public ReadOnlyObjectProperty<List<AgencyPage>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The chosen agency; null for none. */
    public ObjectProperty<@Nullable AgencyPage> selectedProperty() {
        return selected;
    }

    /** What is searched for among names, spellings and abbreviations; accents and case make no difference. */
    public StringProperty searchProperty() {
        return search;
    }
}
