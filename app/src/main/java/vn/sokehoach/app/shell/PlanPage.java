package vn.sokehoach.app.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.image.Image;
import vn.sokehoach.app.agency.AgenciesView;
import vn.sokehoach.app.appendix.AppendicesView;
import vn.sokehoach.app.compare.CompareView;
import vn.sokehoach.app.history.HistoryView;
import vn.sokehoach.app.indicator.IndicatorDetailView;
import vn.sokehoach.app.indicator.IndicatorsView;
import vn.sokehoach.app.matrix.MatrixView;
import vn.sokehoach.app.outline.TextOfPlanView;
import vn.sokehoach.app.overview.OverviewView;
import vn.sokehoach.app.task.detail.TaskDetailView;
import vn.sokehoach.app.task.table.TasksView;
import vn.sokehoach.app.ui.Desk;

/** The open plan: its screens as tabs, what is chosen in them beside. A screen is built when it is first looked at. */
final class PlanPage extends TabPane {
    private static final double DETAIL = 302;
    private static final String PREFIX = "tab-";

    private final Tab appendices;

    PlanPage(ShellModel model, Desk desk) {
        getStyleClass().add("plan-page");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        this.appendices =
                tab("appendices", desk, () -> new AppendicesView(model.appendices(), desk.messages()));
        appendices.selectedProperty().addListener((_, _, looking) -> model.appendices().watch(looking));
        Tab overview = tab("overview", desk, () -> new OverviewView(model.overview(), desk.messages()));
        overview.selectedProperty().addListener((_, _, looking) -> model.overview().watch(looking));
        Tab matrix = tab("matrix", desk, () -> new MatrixView(model.matrix(), desk.messages()));
        matrix.selectedProperty().addListener((_, _, looking) -> model.matrix().watch(looking));
        Tab compare = tab("compare", desk, () -> new CompareView(model.compare(), desk));
        compare.selectedProperty().addListener((_, _, looking) -> model.compare().watch(looking));
        Tab agencies = tab("agencies", desk, () -> new AgenciesView(model.agencies(), desk));
        agencies.selectedProperty().addListener((_, _, looking) -> model.agencies().watch(looking));
        model.tasks().chosenProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                show("tasks");
                focusOn("#tasks");
            }
        });
        Tab text = tab("text", desk, () -> beside(new TextOfPlanView(model.text(), desk.messages()),
                new TaskDetailView(model.tasks(), desk, link("outline.back", desk, "tasks", "#tasks"))));
        text.selectedProperty().addListener((_, _, looking) -> model.text().watch(looking));
        Tab history = tab("history", desk,
                () -> new HistoryView(model.history(), desk.messages(), desk.office().clock().getZone()));
        history.selectedProperty().addListener((_, _, looking) -> model.history().watch(looking));
        getTabs().setAll(
                tab("tasks", desk, () -> beside(new TasksView(model.tasks(), desk),
                        new TaskDetailView(model.tasks(), desk, link("outline.open", desk, "text", "#plan-text")))),
                text,
                tab("indicators", desk, () -> beside(new IndicatorsView(model.indicators(), desk.messages()),
                        new IndicatorDetailView(model.indicators(), desk))),
                matrix, overview, compare, agencies, appendices, history);
    }

    private TaskDetailView.Link link(String key, Desk desk, String tab, String stop) {
        return new TaskDetailView.Link(desk.messages().get(key), _ -> {
            show(tab);
            focusOn(stop);
        });
    }

    /** Shows the official tables and gives the keyboard to their list. */
    void showAppendices() {
        getSelectionModel().select(appendices);
        focusOn("#offers");
    }

    private void focusOn(String query) {
        applyCss();
        layout();
        Node stop = lookup(query);
        if (stop != null) {
            stop.requestFocus();
        }
    }

    /** Whether what is searched for shows in the current screen. */
    boolean isSearchable() {
        return shown().equals("tasks") || shown().equals("indicators");
    }

    /** Whether pages are shown, which have a size of their own. */
    boolean showsPages() {
        return appendices.isSelected();
    }

    /** The name of the current screen. */
    String shown() {
        return getSelectionModel().getSelectedItem().getId().substring(PREFIX.length());
    }

    /** The picture of a screen as it is now; empty where it was not looked at yet. */
    Optional<Image> pictureOf(String name) {
        return getTabs().stream()
                .filter(tab -> tab.getId().equals(PREFIX + name))
                .map(Tab::getContent)
                .filter(content -> content != null && content.getLayoutBounds().getWidth() > 1)
                .findFirst()
                .map(content -> content.snapshot(null, null));
    }

    /** Shows a screen by its name. */
    void show(String name) {
        getTabs().stream()
                .filter(tab -> tab.getId().equals(PREFIX + name))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private static Tab tab(String name, Desk desk, Supplier<Node> screen) {
        Tab tab = new Tab(desk.messages().get("tab." + name));
        tab.setId(PREFIX + name);
        tab.selectedProperty().addListener((_, _, selected) -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(screen.get());
            }
        });
        return tab;
    }

    private static SplitPane beside(Node screen, javafx.scene.layout.Region detail) {
        detail.setPrefWidth(DETAIL);
        detail.setMinWidth(220);
        SplitPane split = new SplitPane(screen, detail);
        SplitPane.setResizableWithParent(detail, false);
        split.getStyleClass().add("beside");
        split.widthProperty().addListener((_, before, width) -> {
            if (before.doubleValue() == 0) {
                split.setDividerPositions(1 - DETAIL / width.doubleValue());
            }
        });
        return split;
    }
}
