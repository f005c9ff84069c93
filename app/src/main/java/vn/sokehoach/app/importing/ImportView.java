package vn.sokehoach.app.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.Candidates.Candidate;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Shortcuts;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.core.store.PlanRow;

/** Shows what was recognised in documents beside their text, before anything is kept. */
public final class ImportView extends BorderPane {
    private final ImportModel model;
    private final Desk desk;
    private final Messages messages;
    private final MenuButton into = new MenuButton();
    private final Map<Candidate, Node> reviews = new HashMap<>();
    private final ReadingPane reading;
    private @Nullable CandidateBar choice;

    public ImportView(ImportModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        getStyleClass().add("import-view");
        setId("import");
        reading = new ReadingPane(model, messages);
        prepareInto();
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                switch (model.stateProperty().get()) {
                    case REVIEW -> leave();
                    case READING -> model.cancel();
                    case AWAY, KEEPING -> {
                        // Nothing can be left.
                    }
                }
            }
        });
        model.candidatesProperty().addListener((_, _, _) -> forget());
        model.stateProperty().addListener((_, _, _) -> show());
        show();
    }

    /** Does what a key stands for while documents are under review, wherever in the window the keyboard is. */
    public void press(KeyEvent key) {
        if (Shortcuts.KEEP.match(key) && model.hasSomethingToKeep()) {
            key.consume();
            keep();
        } else if (getCenter() instanceof ReviewView review) {
            review.press(key);
        }
    }

    /** Takes over what is being typed in a review. */
    public void commit() {
        if (getCenter() instanceof ReviewView review) {
            review.commit();
        }
    }

    /** Leaves a review with what is being typed in it; false, and nothing is left, while documents are read or kept. */
    public boolean leaveWhole() {
        return switch (model.stateProperty().get()) {
            case READING, KEEPING -> false;
            case AWAY -> true;
            case REVIEW -> {
                leave();
                yield true;
            }
        };
    }

    private void keep() {
        // What is being typed belongs to what is kept.
        commit();
        model.keep();
    }

    private void leave() {
        commit();
        model.leave();
    }

    private void forget() {
        choice = null;
        reviews.clear();
    }

    private void show() {
        setTop(null);
        setBottom(null);
        switch (model.stateProperty().get()) {
            case READING -> {
                setCenter(reading);
                Platform.runLater(() -> takeKeyboard(reading));
            }
            case KEEPING -> setCenter(new BusyState(messages.get("import.keeping")));
            case REVIEW -> review(Objects.requireNonNull(model.candidatesProperty().get()));
            case AWAY -> setCenter(null);
        }
    }

    private void review(Candidates candidates) {
        fillInto(model.plansProperty().get());
        setBottom(buttons());
        CandidateBar before = choice;
        if (before == null) {
            CandidateBar above = new CandidateBar(candidates.all(), messages);
            choice = above;
            setTop(above);
            above.onChosen(this::show);
        } else {
            // The same documents are under review as before a reading that brought nothing: each stands where it stood.
            setTop(before);
            show(before.chosen());
        }
    }

    private void show(Candidate candidate) {
        Node page = reviews.computeIfAbsent(candidate, this::page);
        setCenter(page);
        Platform.runLater(() -> takeKeyboard(page));
    }

    // Only what stands in the window can take the keyboard; what stood there before gives it up with the next pulse.
    private static void takeKeyboard(Node page) {
        page.requestFocus();
        Scene scene = page.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    page.requestFocus();
                }
            });
            Platform.requestNextPulse();
        }
    }

    private Node page(Candidate candidate) {
        return candidate.review() == null ? new NothingKept(candidate.outcomes().getFirst(), messages, desk.sentences())
                : new ReviewView(candidate.review(), desk);
    }

    private HBox buttons() {
        boolean keeps = model.hasSomethingToKeep();
        Button cancel = new Button(messages.get(keeps ? "button.cancel" : "button.close"));
        cancel.setId("import-cancel");
        cancel.setOnAction(_ -> leave());
        Button keep = new Button(messages.get("import.keep"));
        keep.setId("import-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> keep());
        keep.setVisible(keeps);
        keep.setManaged(keeps);
        Button paste = new Button(messages.get("import.paste"), Signs.of("paste"));
        paste.setId("import-paste");
        paste.setOnAction(_ -> model.paste());
        List.of(cancel, keep, paste, into).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        Label keys = new Label(messages.get(keeps ? "review.keys" : "import.nothing"));
        keys.getStyleClass().add("muted");
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.setMinWidth(0);
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox bar = new HBox(8, paste, into, keys, cancel, keep);
        bar.getStyleClass().add("page-buttons");
        bar.setAlignment(Pos.CENTER_RIGHT);
        return bar;
    }

    /** The plans to which the documents can be added, the latest year first. */
    private void prepareInto() {
        into.setText(messages.get("import.into"));
        into.setId("import-into");
        into.getStyleClass().add("bar-menu");
        model.plansProperty().subscribe(this::fillInto);
        into.disableProperty().bind(Bindings.isEmpty(into.getItems()));
    }

    private void fillInto(List<PlanRow> plans) {
        Candidates shown = model.candidatesProperty().get();
        if (plans.isEmpty() || shown == null || shown.all().size() == 1) {
            into.getItems()
                    .setAll(plans.stream()
                            .sorted(Comparator.comparingInt(PlanRow::year).reversed())
                            .map(this::into)
                            .toList());
        } else {
            // All documents of the call would go into the plan, not the one alone that is chosen above.
            MenuItem why = new MenuItem(messages.get("import.into.several"));
            why.setId("into-several");
            why.setDisable(true);
            into.getItems().setAll(why);
        }
    }

    private MenuItem into(PlanRow plan) {
        MenuItem item = new MenuItem(messages.get("import.into.plan", desk.sentences().nameOf(plan), plan.year()));
        item.setId("into-" + plan.id());
        item.setOnAction(_ -> {
            commit();
            model.addTo(plan.id());
        });
        return item;
    }
}
