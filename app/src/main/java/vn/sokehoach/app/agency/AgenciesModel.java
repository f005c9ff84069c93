package vn.sokehoach.app.agency;

import java.util.List;
import java.util.Set;
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
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.overview.AgencyPage;
import vn.sokehoach.core.overview.AgencyPage.Work;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseText;

/** The agencies of the book: those that fit a search, the chosen one; read anew while somebody looks. */
public final class AgenciesModel {
    private final Desk desk;
    private final BiConsumer<Plan, ChosenTasks> opening;
    private final ReadOnlyObjectWrapper<List<AgencyPage>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable AgencyPage> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private List<AgencyPage> all = List.of();
    private boolean watched;
    private boolean stale = true;

    /** {@code opening} shows tasks of a plan. */
    public AgenciesModel(Desk desk, BiConsumer<Plan, ChosenTasks> opening) {
        this.desk = desk;
        this.opening = opening;
        search.addListener((_, _, _) -> filter());
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        watched = looking;
        read();
    }

    /** Reads the agencies anew, since something was recorded or taken in. */
    public void refresh() {
        stale = true;
        read();
    }

    private void read() {
        if (watched && stale) {
            stale = false;
            desk.jobs().run(() -> desk.office().describingAgencies().pages(), pages -> {
                AgencyPage before = selected.get();
                all = pages;
                filter();
                selected.set(pages.stream()
                        .filter(page -> before != null && page.agency().id().equals(before.agency().id()))
                        .findFirst()
                        .orElse(null));
            }, desk.failures()::accept);
        }
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
