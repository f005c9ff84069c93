package vn.sokehoach.app.task.detail;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskFacts;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.task.around.AroundPane;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.plan.Plan;

/** The chosen row whole: its text, where it stands in the document, who, until when, how far, and what was recorded. */
public final class TaskDetailView extends StackPane {
    private final Desk desk;
    private final TasksModel model;
    private final ProgressForm form;
    private final HistoryList history;
    private final AroundHistory aroundHistory;
    private final AroundPane around;
    private final StackPane facts = new StackPane();
    private final StackPane source = new StackPane();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final List<Link> links;
    private final Function<TaskRow, Node> more;
    private @Nullable TaskRow shown;

    /** Shows what is chosen; the links lead from it to where else it stands, {@code more} is shown below them. */
    public TaskDetailView(TasksModel model, Desk desk, List<Link> links, Function<TaskRow, Node> more) {
        this.links = List.copyOf(links);
        this.more = more;
        this.desk = desk;
        this.model = model;
        this.form = new ProgressForm(model, desk.messages());
        this.history = new HistoryList(desk);
        this.aroundHistory = new AroundHistory(desk);
        this.around = new AroundPane(model, desk);
        getStyleClass().add("detail");
        setId("detail");
        body.getStyleClass().add("detail-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.selectedProperty().addListener((_, _, _) -> show());
        model.progressProperty().addListener((_, _, _) -> refresh());
        show();
    }

    /** Where the keyboard goes first. */
    public void focusForm() {
        form.focusStatus();
    }

    private void show() {
        TaskRow row = model.selectedProperty().get();
        shown = row;
        if (row == null) {
            Messages messages = desk.messages();
            getChildren().setAll(new EmptyState("list", messages.get("detail.none"),
                    messages.get("detail.none.advice")));
            return;
        }
        body.getChildren()
                .setAll(caption(row.facts()), new WholeText(row, desk.messages()), source, elsewhere(row),
                        more.apply(row));
        if (row.facts().kind() != Kind.GROUP) {
            body.getChildren().addAll(facts, form);
        }
        body.getChildren().add(around);
        if (row.facts().kind() != Kind.GROUP) {
            body.getChildren().add(history);
        }
        body.getChildren().add(aroundHistory);
        scroll.setVvalue(0);
        getChildren().setAll(scroll);
        refresh();
    }

    private void refresh() {
        if (shown == null) {
            return;
        }
        around.show(shown);
        Plan plan = model.planProperty().get();
        if (plan != null) {
            aroundHistory.show(plan.id(), shown.id());
        }
        source.getChildren().setAll(source(shown));
        if (shown.facts().kind() != Kind.GROUP) {
            facts.getChildren().setAll(new FactsGrid(shown, desk));
            form.show(shown);
            history.show(model.history(shown));
        }
    }

    private Label caption(TaskFacts facts) {
        Label caption = new Label(desk.messages().of("detail.kind", facts.kind(), facts.number()).strip());
        caption.getStyleClass().add("muted");
        return caption;
    }

    /** The document that ordered it, where that is another than the plan; else the place in the plan. */
    private Label source(TaskRow row) {
        String order = row.standing().around().order();
        return new WrappedLabel(order.isEmpty()
                ? desk.messages().get("detail.source", desk.sentences().where(row.facts().source()))
                : desk.messages().get("frame.ordered", order), "detail-source");
    }

    private FlowPane elsewhere(TaskRow row) {
        FlowPane ways = new FlowPane(10, 0);
        for (Link link : links) {
            if (link.fits().test(row.facts())) {
                Hyperlink there = new Hyperlink(link.words());
                there.setId(link.id());
                there.setOnAction(_ -> link.follow().accept(row.id()));
                ways.getChildren().add(there);
            }
        }
        return ways;
    }

    /**
     * A way from the chosen row to another screen that shows it.
     *
     * @param id   the first one's is "detail-link"
     * @param fits for which rows there is such a way
     */
    public record Link(String id, String words, Predicate<TaskFacts> fits, Consumer<UUID> follow) {}
}
