package vn.sokehoach.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.agency.AgenciesView;
import vn.sokehoach.app.appendix.AppendicesView;
import vn.sokehoach.app.compare.CompareView;
import vn.sokehoach.app.history.HistoryView;
import vn.sokehoach.app.indicator.IndicatorDetailView;
import vn.sokehoach.app.matrix.MatrixView;
import vn.sokehoach.app.outline.TextOfPlanView;
import vn.sokehoach.app.overview.OverviewView;
import vn.sokehoach.app.reference.ReferencesView;
import vn.sokehoach.app.round.RoundsView;
import vn.sokehoach.app.structure.StructureModel;
import vn.sokehoach.app.task.TaskFacts;
import vn.sokehoach.app.task.detail.TaskDetailView;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.table.ReadTable;
import vn.sokehoach.core.reading.phrase.LegalReferenceRecogniser;

/** The open plan: its screens as tabs, what is chosen in them beside. A screen is built when it is first looked at. */
final class PlanPage extends TabPane {
    private static final double DETAIL = 302;
    private static final String PREFIX = "tab-";

    private final Tab appendices;

    PlanPage(ShellModel model, StructureModel structure, Desk desk) {
        PartScreens parts = new PartScreens(model.tasks(), structure, desk);
        getStyleClass().add("plan-page");
        setMinWidth(0);
        addEventHandler(KeyEvent.KEY_PRESSED, ReadTable.copying(desk.pasteboard()));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        this.appendices = tab("appendices", desk, _ -> new AppendicesView(model.appendices(), desk.messages()),
                model.appendices()::watch);
        model.tasks().chosenProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                show("tasks");
                focusOn("#tasks");
            }
        });
        model.indicators().aloneProperty().addListener((_, _, alone) -> {
            if (alone != null) {
                show("indicators");
                focusOn("#indicators");
            }
        });
        getTabs().setAll(
                tab("tasks", desk, _ -> beside(parts.table(),
                        parts.detail(links(model, link("outline.open", desk, "text", "#plan-text"), desk))), _ -> {}),
                tab("text", desk, _ -> beside(parts.keyed(new TextOfPlanView(model.text(), desk.messages())),
                        parts.detail(links(model, link("outline.back", desk, "tasks", "#tasks"), desk))),
                        model.text()::watch),
                tab("indicators", desk, looked -> beside(parts.indicators(model.indicators(), looked),
                        new IndicatorDetailView(model.indicators(), desk, looked)), _ -> {}),
                tab("matrix", desk, _ -> new MatrixView(model.matrix(), desk), model.matrix()::watch),
                tab("overview", desk, _ -> new OverviewView(model.overview(), desk.messages()),
                        model.overview()::watch),
                tab("rounds", desk, _ -> new RoundsView(model.rounds(), desk), _ -> {}),
                tab("compare", desk, _ -> new CompareView(model.compare(), desk), model.compare()::watch),
                tab("agencies", desk, _ -> new AgenciesView(model.across().agencies(), desk),
                        model.across().agencies()::watch),
                tab("references", desk, _ -> new ReferencesView(model.across().references(), desk),
                        model.across().references()::watch),
                appendices,
                tab("history", desk,
                        _ -> new HistoryView(model.history(), desk.messages(), desk.office().clock().getZone()),
                        model.history()::watch));
    }

    /** To where the row stands, to its years, and to the documents that it cites. */
    private List<TaskDetailView.Link> links(ShellModel model, TaskDetailView.Link first, Desk desk) {
        return List.of(first,
                new TaskDetailView.Link("detail-years", desk.messages().get("years.link"),
                        PlanPage::isWork, model.across().years()::follow),
                new TaskDetailView.Link("detail-references", desk.messages().get("reference.link"),
                        facts -> !LegalReferenceRecogniser.find(List.of(facts.words().content()), null).isEmpty(),
                        id -> {
                            show("references");
                            model.across().references().of(id);
                        }));
    }

    private static boolean isWork(TaskFacts facts) {
        return facts.kind() == TaskFacts.Kind.TASK || facts.kind() == TaskFacts.Kind.ITEM;
    }

    private TaskDetailView.Link link(String key, Desk desk, String tab, String stop) {
        return new TaskDetailView.Link("detail-link", desk.messages().get(key), _ -> true, _ -> {
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

    /** Goes to the field in which the current screen is searched, {@code common} or its own; false where it has none. */
    boolean search(TextField common) {
        Optional<TextField> field = switch (shown()) {
            case "tasks", "indicators" -> Optional.of(common);
            case "references" -> own("#reference-search");
            case "agencies" -> own("#agency-search");
            default -> Optional.empty();
        };
        field.ifPresent(Node::requestFocus);
        field.ifPresent(TextField::selectAll);
        return field.isPresent();
    }

    private Optional<TextField> own(String query) {
        return Optional.ofNullable(getSelectionModel().getSelectedItem().getContent())
                .map(screen -> (TextField) screen.lookup(query));
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

    /** The screen is told whether somebody looks at it, and so is {@code watch} as soon as the screen is there. */
    private static Tab tab(String name, Desk desk, Function<ObservableValue<Boolean>, Node> screen,
            Consumer<Boolean> watch) {
        Tab tab = new Tab(desk.messages().get("tab." + name));
        tab.setId(PREFIX + name);
        tab.selectedProperty().addListener((_, _, looking) -> {
            if (looking && tab.getContent() == null) {
                tab.setContent(screen.apply(tab.selectedProperty()));
            }
            watch.accept(looking);
        });
        return tab;
    }

    private static SplitPane beside(Node screen, javafx.scene.layout.Region detail) {
        detail.setPrefWidth(DETAIL);
        detail.setMinWidth(220);
        // A screen that is wider than its room would push the pane beside it out of the window.
        if (screen instanceof javafx.scene.layout.Region region) {
            region.setMinWidth(0);
        }
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
