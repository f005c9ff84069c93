package vn.sokehoach.app.importing.problems;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.control.IconButton;
import vn.sokehoach.app.ui.control.PaneBar;
import vn.sokehoach.core.edit.PlanEdit;

/** Every concern in a sentence with its place, how many there are, and the way from one to the next. */
public final class ProblemsPane extends VBox {
    private final ProblemsModel model;
    private final Messages messages;
    private final Consumer<PlanEdit> settle;
    private final FlowPane proposals = new FlowPane(6, 4);
    private final Label title = new Label();
    private final ListView<Concern> list = new ListView<>();

    /** {@code settle} makes the correction that settles a concern. */
    public ProblemsPane(ProblemsModel model, Messages messages, Consumer<PlanEdit> settle) {
        this.model = model;
        this.settle = settle;
        this.messages = messages;
        getStyleClass().add("problems-pane");
        list.setId("review-problems");
        list.setAccessibleText(messages.get("review.problems"));
        list.setItems(model.open());
        list.setCellFactory(_ -> new ConcernCell(model::visit));
        list.setPlaceholder(allWell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.atProperty().addListener((_, _, _) -> follow());
        model.open().subscribe(this::count);
        setVgrow(list, Priority.ALWAYS);
        proposals.getStyleClass().add("proposals");
        getChildren().setAll(bar(), list, proposals);
        count();
    }

    /** What takes the keyboard. */
    public Node list() {
        return list;
    }

    private PaneBar bar() {
        title.setId("review-problem-count");
        return new PaneBar(title, button("aside", "done", this::putAside), button("previous", "up", model::previous),
                button("next", "down", model::next));
    }

    private IconButton button(String name, String sign, Runnable act) {
        return new IconButton("problem-" + name, sign, act).saying(messages.get("review.problem." + name))
                .besideTheTabKey();
    }

    private Label allWell() {
        Label label = new Label(messages.get("review.problems.none"), Signs.of("done"));
        label.getStyleClass().add("success-text");
        return label;
    }

    private void putAside() {
        int at = model.atProperty().get();
        if (at >= 0 && at < model.open().size()) {
            settle.accept(model.open().get(at).looked());
        }
    }

    private void pressed(KeyEvent key) {
        Runnable act = switch (key.getCode()) {
            case DELETE, SPACE -> this::putAside;
            case DOWN -> model::next;
            case UP -> model::previous;
            default -> null;
        };
        if (act != null) {
            key.consume();
            act.run();
        }
    }

    private void follow() {
        int at = model.atProperty().get();
        list.getSelectionModel().clearSelection();
        if (at >= 0) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
        count();
    }

    private void offer(int at) {
        proposals.getChildren().clear();
        boolean offered = at >= 0 && at < model.open().size() && !model.open().get(at).proposals().isEmpty();
        proposals.setVisible(offered);
        proposals.setManaged(offered);
        if (offered) {
            Button asIs = new Button(messages.get("review.problem.asIs"));
            asIs.setId("problem-asIs");
            asIs.setOnAction(_ -> putAside());
            proposals.getChildren().add(asIs);
            model.open().get(at).proposals().forEach(proposal -> {
                Button change = new Button(messages.get("review.problem.change", proposal.text()));
                change.getStyleClass().add("proposal");
                change.setOnAction(_ -> settle.accept(proposal.edit()));
                proposals.getChildren().add(change);
            });
        }
    }

    private void count() {
        offer(model.atProperty().get());
        int at = model.atProperty().get();
        title.setText(at < 0 ? messages.get("review.problems.count", model.open().size())
                : messages.get("review.problems.at", at + 1, model.open().size()));
    }
}
