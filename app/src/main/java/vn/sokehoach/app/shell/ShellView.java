package vn.sokehoach.app.shell;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.browse.PlansView;
import vn.sokehoach.app.importing.ImportModel;
import vn.sokehoach.app.importing.ImportView;
import vn.sokehoach.app.palette.PaletteModel;
import vn.sokehoach.app.palette.PaletteView;
import vn.sokehoach.app.palette.Target;
import vn.sokehoach.app.structure.StructureModel;
import vn.sokehoach.app.task.Condition;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Shortcuts;
import vn.sokehoach.app.ui.table.GridFrame;
import vn.sokehoach.core.plan.Plan;

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
    private final PaletteModel palette;
    private final KeyboardStops stops = new KeyboardStops(this);
    private @Nullable Node beforePalette;

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
        this.palette = new PaletteModel(desk, new Commands(model, desk, acts, page, ways)::now);
        this.importing = new ImportView(model.importing(), desk);
        getStyleClass().add("shell");
        frame.setTop(bar);
        this.panes = panes();
        frame.setBottom(new StatusLine(model, desk));
        getChildren().setAll(frame, new PaletteView(palette, desk.messages(), this::goTo));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        acts.acceptDrops(this);
        palette.openProperty().addListener((_, _, open) -> {
            if (!open) {
                stops.giveBack(beforePalette);
                beforePalette = null;
            }
        });
        model.openProperty().addListener((_, _, _) -> route());
        model.readingsProperty().addListener((_, _, _) -> {
            palette.forget();
            route();
        });
        model.busyProperty().addListener((_, _, _) -> route());
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
    }

    /** Leaves a review with what is typed in it; false while documents are read or kept, kits made, or forms are open. */
    public boolean leave() {
        return !model.rounds().isAtWork() && importing.leaveWhole();
    }

    private Ways ways() {
        return ways;
    }

    private SplitPane panes() {
        BorderPane plans = new BorderPane(new PlansView(model.plans(), desk.messages()));
        plans.setBottom(new NewPlanButton(acts, model, desk.messages()));
        plans.setPrefWidth(SIDEBAR);
        plans.setMinWidth(120);
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

    private void goTo(Target target) {
        switch (target) {
            case Target.OfCommand command -> command.act().run();
            case Target.OfPlan plan -> ways.goTo(new Place(plan.plan(), page.shown(), null));
            case Target.OfTask task -> ways.goTo(new Place(task.plan(), "tasks", task.task()));
            case Target.OfIndicator indicator ->
                ways.goTo(new Place(indicator.plan(), Ways.INDICATORS, indicator.row()));
            case Target.OfReference reference -> {
                page.show("references");
                model.across().references().choose(reference.number());
            }
            case Target.OfAgency agency -> {
                Plan open = model.openProperty().get();
                ways.goTo(new Place(leads(open, agency.name()) ? open.id() : agency.plan(), "tasks", null));
                model.tasks().views().narrow(List.of(new Condition(Condition.Kind.LEAD, agency.name())));
            }
        }
    }

    private static boolean leads(@Nullable Plan plan, String agency) {
        return plan != null && plan.tasks()
                .flatMap(task -> task.assignment().lead().stream())
                .anyMatch(lead -> lead.printed().equals(agency));
    }

    private void openPalette() {
        beforePalette = getScene().getFocusOwner();
        palette.open();
    }

    private boolean isImporting() {
        return model.importing().stateProperty().get() != ImportModel.State.AWAY;
    }

    private void route() {
        // A document beside its plan needs all the width there is.
        Node whole = isImporting() ? importing : panes;
        if (frame.getCenter() != whole) {
            frame.setCenter(whole);
        }
        Node wanted = screen();
        if (!stage.getChildren().contains(wanted)) {
            stage.getChildren().setAll(wanted);
        }
    }

    private Node screen() {
        Messages messages = desk.messages();
        if (model.openProperty().get() != null) {
            return page;
        }
        if (model.readingsProperty().get() == 0 || !model.busyProperty().get().isEmpty()) {
            return new BusyState(messages.get("shell.reading"));
        }
        Button read = new Button(messages.get("shell.import"));
        read.setId("empty-import");
        read.getStyleClass().add("accent");
        read.setOnAction(_ -> acts.importDocuments());
        Button paste = new Button(messages.get("import.paste"));
        paste.setId("empty-paste");
        paste.setOnAction(_ -> acts.paste());
        Button samples = new Button(messages.get("shell.samples"));
        samples.setId("empty-samples");
        samples.setOnAction(_ -> acts.loadSamples());
        Button begin = new Button(messages.get("structure.plan.new"));
        begin.setId("empty-new");
        begin.setOnAction(_ -> acts.newPlan());
        return new EmptyState("book", messages.get("shell.empty"), messages.get("shell.empty.advice"), read, paste,
                begin, samples);
    }

    private void pressed(KeyEvent key) {
        if (palette.openProperty().get()) {
            return;
        }
        boolean typing = key.getTarget() instanceof TextInputControl field && field.isEditable();
        if (Shortcuts.HELP.match(key)) {
            acts.openManual();
            key.consume();
            return;
        }
        if (isImporting() && !Shortcuts.IMPORT.match(key) && !Shortcuts.PASTE.match(key)) {
            // The review has keys of its own: what is taken back there is no step of the book.
            importing.press(key);
            return;
        }
        if (Shortcuts.UNDO.match(key) && !typing) {
            model.undo();
        } else if (Shortcuts.REDO.match(key) && !typing) {
            model.redo();
        } else if (Shortcuts.SEARCH.match(key)) {
            if (!page.search(bar.search())) {
                return;
            }
        } else if (Shortcuts.IMPORT.match(key)) {
            acts.importDocuments();
        } else if (Shortcuts.PASTE.match(key) && !typing && !pastesCells(key)) {
            acts.paste();
        } else if (Shortcuts.NEW_PLAN.match(key)) {
            acts.newPlan();
        } else if (Shortcuts.EXPORT.match(key)) {
            acts.export();
        } else if (Shortcuts.PRINT.match(key)) {
            acts.print();
        } else if (Shortcuts.NEXT_PANE.match(key)) {
            stops.next();
        } else if (!pressedAnywhere(key)) {
            return;
        }
        key.consume();
    }

    /** What leads to other places, and the size of all: the pages of the preview have their own. */
    private boolean pressedAnywhere(KeyEvent key) {
        if (Shortcuts.PALETTE.match(key)) {
            openPalette();
        } else if (Shortcuts.SETTINGS.match(key)) {
            acts.openSettings();
        } else if (Shortcuts.BACK.match(key)) {
            ways.back();
        } else if (Shortcuts.FORWARD.match(key)) {
            ways.forward();
        } else if (page.showsPages()) {
            return false;
        } else if (Shortcuts.LARGER.stream().anyMatch(keys -> keys.match(key))) {
            desk.settings().zoom(1);
        } else if (Shortcuts.SMALLER.stream().anyMatch(keys -> keys.match(key))) {
            desk.settings().zoom(-1);
        } else if (Shortcuts.USUAL_SIZE.stream().anyMatch(keys -> keys.match(key))) {
            desk.settings().zoom(0);
        } else {
            return false;
        }
        return true;
    }

    private static boolean pastesCells(KeyEvent key) {
        for (Node up = key.getTarget() instanceof Node node ? node : null; up != null; up = up.getParent()) {
            if (up instanceof GridFrame<?> frame) {
                return frame.takesPaste();
            }
        }
        return false;
    }
}
