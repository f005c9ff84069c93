package vn.sokehoach.app.shell;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.browse.PlansView;
import vn.sokehoach.app.importing.ImportView;
import vn.sokehoach.app.round.RoundsAside;
import vn.sokehoach.app.shell.state.DayTurn;
import vn.sokehoach.app.shell.state.Place;
import vn.sokehoach.app.structure.StructureModel;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.control.EscapeKey;

/** The window's content: plans at the left, the open plan in the middle, bars above and below. */
public final class ShellView extends StackPane {
    private static final double SIDEBAR = 188;

    private final ShellModel model;
    private final Desk desk;
    private final ShellActs acts;
    private final TopBar bar;
    private final BorderPane frame = new BorderPane();
    private final StackPane stage = new StackPane();
    private final PlanPage page;
    private final ImportView importing;
    private final SplitPane panes;
    private final Ways ways;
    private final ShellParts parts;
    private final KeyboardStops stops;

    public ShellView(ShellModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.page = new PlanPage(model, new StructureModel(desk, new StructureShown(model, this::ways)), desk);
        this.acts = new ShellActs(model, page, desk);
        this.ways = new Ways(model, page, desk.jobs());
        this.bar = new TopBar(model, desk, acts, ways);
        model.tasks().elsewhereProperty().addListener((_, _, wanted) -> {
            if (wanted != null) {
                model.tasks().elsewhereProperty().set(null);
                ways.goTo(new Place(wanted.plan(), "tasks", wanted.task()));
            }
        });
        this.importing = new ImportView(model.importing(), desk);
        this.parts = new ShellParts(model, desk, page, acts, ways, bar, importing);
        this.stops = new KeyboardStops(this);
        EscapeKey.empties(bar.search(), stops::toTable);
        ShellPalette palette = new ShellPalette(parts, stops);
        getStyleClass().add("shell");
        frame.setTop(bar);
        this.panes = panes();
        frame.setBottom(new StatusLine(model, desk));
        getChildren().setAll(frame, palette.view());
        addEventFilter(KeyEvent.KEY_PRESSED, new ShellKeys(parts, stops, palette)::pressed);
        acts.acceptDrops(this);
        model.openProperty().addListener((_, _, _) -> route());
        page.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> keepKeyboard());
        model.readingsProperty().addListener((_, _, _) -> {
            palette.forget();
            route();
        });
        model.status().busyProperty().addListener((_, _, _) -> route());
        model.importing().stateProperty().addListener((_, _, _) -> route());
        route();
        // What is being typed when the window closes belongs to the review that is kept.
        EventHandler<WindowEvent> closing = _ -> importing.commit();
        sceneProperty().flatMap(Scene::windowProperty).subscribe((before, window) -> {
            if (before != null) {
                before.removeEventHandler(WindowEvent.WINDOW_HIDING, closing);
            }
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDING, closing);
            }
        });
        DayTurn turn = new DayTurn(desk.office().clock(), () -> model.refresh(null));
        sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(turn::look);
    }

    /**
     * Leaves a review with what is typed in it; false while documents are read or kept, kits or copies made, forms are open or
     * the book is restored.
     */
    public boolean leave() {
        return !model.rounds().isAtWork() && !model.safety().isAtWork() && importing.leaveWhole();
    }

    private Ways ways() {
        return ways;
    }

    private SplitPane panes() {
        PlansView tree = new PlansView(model.plans(), desk.messages());
        VBox.setVgrow(tree, Priority.ALWAYS);
        BorderPane plans = new BorderPane(
                new VBox(tree, new RoundsAside(model.rounds(), desk.messages(), () -> page.show("rounds"))));
        plans.setBottom(new NewPlanButton(acts, model, desk.messages()));
        plans.setPrefWidth(SIDEBAR);
        plans.setMinWidth(120);
        stage.setMinWidth(0);
        SplitPane both = new SplitPane(plans, stage);
        both.getStyleClass().add("panes");
        SplitPane.setResizableWithParent(plans, false);
        both.widthProperty().addListener((_, before, width) -> {
            if (before.doubleValue() == 0) {
                both.setDividerPositions(SIDEBAR / width.doubleValue());
            }
        });
        return both;
    }

    /** Looks at every screen once, as a person would; {@code after} is called at the end. */
    public void walkThrough(Runnable after) {
        WalkThrough walk = new WalkThrough();
        page.getTabs().forEach(tab -> walk.then(() -> page.getSelectionModel().select(tab)));
        walk.then(page.getSelectionModel()::selectFirst)
                .then(() -> model.tasks()
                        .rootsProperty()
                        .get()
                        .stream()
                        .flatMap(group -> group.children().stream())
                        .findFirst()
                        .ifPresent(model.tasks().selectedProperty()::set))
                .then(() -> bar.search().setText("a"))
                .then(bar.search()::clear)
                .then(after)
                .start();
    }

    /** Lets name, language, colours and size be set. */
    public void openSettings() {
        acts.openSettings();
    }

    /** Whether these are being set. */
    public boolean isSetting() {
        return acts.isSetting();
    }

    /** Where the person is; null without a plan. */
    public @Nullable Place place() {
        return ways.here();
    }

    /** Reads the book and shows a place; null for the last plan. */
    public void goTo(@Nullable Place place) {
        if (place == null) {
            model.refresh(null);
        } else {
            ways.goTo(place);
        }
    }

    private void route() {
        boolean shown = page.getScene() != null;
        // A document beside its plan needs all the width there is.
        Node whole = parts.isImporting() ? importing : panes;
        if (frame.getCenter() != whole) {
            frame.setCenter(whole);
        }
        Node wanted = screen();
        if (!stage.getChildren().contains(wanted)) {
            stage.getChildren().setAll(wanted);
        }
        if (!shown && page.getScene() != null) {
            keepKeyboard();
        }
    }

    /** Where the keyboard was is out of sight now, or soon. */
    private void keepKeyboard() {
        Platform.runLater(() -> stops.ifAway(bar));
    }

    private Node screen() {
        if (model.openProperty().get() != null) {
            return page;
        }
        if (model.readingsProperty().get() == 0 || !model.status().busyProperty().get().isEmpty()) {
            return new BusyState(desk.messages().get("shell.reading"));
        }
        return FirstSteps.of(acts, desk.messages());
    }
}
